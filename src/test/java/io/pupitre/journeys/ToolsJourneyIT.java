package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.pupitre.journeys.ByWords.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.fixtures.Letters;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.AlertRound;
import io.pupitre.tools.ToolLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A consultant takes over a client's tools and looks after them. */
@ConsoleTest
@SuppressWarnings("NullAway.Init")
class ToolsJourneyIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @LocalServerPort
    private int port;

    @Autowired
    private NewClients clients;

    @TempDir
    private Path folder;

    @Autowired
    private AlertRound alerts;

    private Scope.Workspace client;
    private String address;

    @BeforeEach
    void newClient() {
        client = clients.consultant();
        address = "/c/" + clients.slug(client) + "/tools";
    }

    @Test
    void aFileBecomesAStackThatCanBeWorkedWith() throws IOException {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open(address);
            assertThat(page.getByText("Aucun outil n’est encore recensé")).isVisible();
            picture(visit, "tools-empty");

            upload(visit, "outils.csv", ToolLists.french());
            assertThat(page.getByText("«\u00A0douze mille\u00A0»")).isVisible();
            assertThat(page.getByText("Ce jour n’existe pas au calendrier.")).isVisible();
            assertThat(page.getByText("Salesfroce Loupe → Salesforce Loupe")).isVisible();
            picture(visit, "tools-import");

            button(page, "Importer\u00A0: 7 à ajouter, 0 à modifier").click();
            assertThat(page.getByText("7\u00A0outils")).isVisible();
            picture(visit, "tools-list");

            page.getByText("Boréal CRM").first().click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Boréal CRM")))
                    .isVisible();
            // It slides in, and then ends where the page does.
            page.waitForFunction("""
                    () => {
                      const right = of => Math.round(document.querySelector(of).getBoundingClientRect().right);
                      return right('.pu-side-panel') === right('vaadin-master-detail-layout');
                    }""");
            picture(visit, "tools-panel");
            String opened = page.url();

            button(page, "Modifier").click();
            field(page, "Licences payées").fill("-3");
            field(page, "Coût annuel").fill("quinze mille");
            button(page, "Enregistrer").click();
            assertThat(page.locator(
                            "[slot='error-message']", new Page.LocatorOptions().setHasText("Ce n’est pas un nombre.")))
                    .isVisible();
            assertThat(field(page, "Coût annuel")).hasValue("quinze mille");
            picture(visit, "tools-form");
            field(page, "Licences payées").fill("80");
            field(page, "Coût annuel").fill("99 500,50");
            button(page, "Enregistrer").click();
            assertThat(page.getByText("Boréal CRM est enregistré.")).isVisible();
            assertThat(page.getByText("Licences payées\u00A0: 85 → 80")).isVisible();
            assertThat(page.url()).isEqualTo(opened);

            changeStatus(page, "En cours de retrait");
            assertThat(page.getByText("Boréal CRM\u00A0: En cours de retrait.")).isVisible();
            // Of this notice: that of the import may still be there.
            page.locator("vaadin-notification-card")
                    .filter(new Locator.FilterOptions().setHasText("Boréal CRM\u00A0: En cours de retrait."))
                    .getByText("Annuler l’action")
                    .click();
            assertThat(page.getByText("Statut\u00A0: En cours de retrait → Actif"))
                    .isVisible();

            Download file =
                    page.waitForDownload(() -> page.getByText("Exporter en CSV").click());
            assertThat(Files.readString(file.path()))
                    .startsWith("\uFEFFOutil;")
                    .contains("'=HYPERLINK")
                    .contains("99500,5;EUR");

            Download workbook = page.waitForDownload(
                    () -> page.getByText("Exporter en XLSX").click());
            assertThat(workbook.suggestedFilename()).matches("outils-\\d{4}-\\d\\d-\\d\\d\\.xlsx");
            upload(visit, "outils.xlsx", Files.readAllBytes(workbook.path()));
            assertThat(button(page, "Rien à importer")).isDisabled();
        }
    }

    /**
     * From the inventory to the tool's end: what is paid for nothing, what holds the tool back, the letter on its notice, and
     * the log of it all.
     */
    @Test
    void theInventoryBecomesMoneyAPlanALetterAndALog() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            // The last day of notice is 50 days from now.
            upload(visit, "outils.csv", ToolLists.french(LocalDate.now(PARIS).plusDays(110)));
            page.getByText("Salesfroce Loupe → Salesforce Loupe").click();
            button(page, "Importer\u00A0: 7 à ajouter, 0 à modifier").click();
            assertThat(page.getByText("7\u00A0outils")).isVisible();
            add(page, "Ruche CRM", "CRM", "9 000");

            link(page, "Économies").click();
            // 4 of 85 licences of 102,000; 6 of 25 of 2,750; two CRM tools, of which the cheaper one is too many.
            assertThat(cell(page, "Boréal CRM + Ruche CRM")).isVisible();
            assertThat(cell(page, "9\u202F000,00\u00A0€")).isVisible();
            assertThat(cell(page, "4 licences sur 85 sans utilisateur")).isVisible();
            assertThat(cell(page, "4\u202F800,00\u00A0€")).isVisible();
            assertThat(cell(page, "6 licences sur 25 sans utilisateur")).isVisible();
            assertThat(cell(page, "660,00\u00A0€")).isVisible();
            picture(visit, "tools-savings");
            button(page, "Retenir Boréal CRM + Ruche CRM").click();
            assertThat(page.getByText("Ajouté à la liste des économies.")).isVisible();
            button(page, "Écarter Toile").click();
            button(page, "Enregistrer").click();
            assertThat(page.locator("[slot='error-message']").getByText("Ce champ est obligatoire."))
                    .isVisible();
            field(page, "Note, preuve ou raison").fill("Six personnes arrivent en janvier");
            button(page, "Enregistrer").click();
            assertThat(page.getByText("Écarté, avec sa raison.")).isVisible();
            button(page, "Faire avancer Boréal CRM + Ruche CRM").click();
            field(page, "Note, preuve ou raison").fill("Décidé au comité d’octobre");
            button(page, "Enregistrer").click();
            assertThat(page.locator(".pu-stack-figures")).containsText("9\u202F000,00\u00A0€");
            picture(visit, "tools-savings-decided");

            link(page, "Journal").click();
            assertThat(cell(page, "Économie – Boréal CRM + Ruche CRM").first()).isVisible();
            assertThat(page.getByText("Statut\u00A0: Trouvée → Convenue")).isVisible();
            assertThat(cell(page, "outils.csv").first()).isVisible();
            picture(visit, "tools-changes");

            link(page, "Carte des intégrations").click();
            button(page, "Voir les propositions").click();
            page.locator("vaadin-dialog")
                    .getByText("Reprendre", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.getByText("2 intégrations sont reprises.")).isVisible();

            visit.open(address);
            page.getByText("Boréal CRM").first().click();
            changeStatus(page, "En cours de retrait");
            assertThat(page.getByText("2 dépendances attendent une réponse dans le plan de remplacement."))
                    .isVisible();
            page.waitForURL(Pattern.compile(".*/replacements/[0-9a-f-]{36}"));
            button(page, "Planifier un remplacement").click();
            field(page, "Successeur").fill("Ruche");
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Ruche CRM"))
                    .click();
            field(page, "Pourquoi il part").fill("Neuf fois plus cher");
            button(page, "Enregistrer").click();
            assertThat(page.getByText("Le remplacement est planifié.")).isVisible();
            picture(visit, "tools-replacement");
            button(page, "Tout transférer au successeur").click();
            assertThat(page.getByText("Tout a sa réponse\u00A0: le retrait peut commencer."))
                    .isVisible();
            button(page, "Commencer le retrait").click();
            assertThat(page.getByText("2 réponses restent à appliquer.")).isVisible();

            alerts.tell(client.person(), client.agency());
            assertThat(Letters.to(SamplePerson.CARL.email()))
                    .anySatisfy(letter -> assertThat(letter)
                            .contains(clients.slug(client) + " – Boréal CRM (Éditions Lumen)")
                            .contains("(dans 50\u00A0jours)"));

            cell(page, "Appliquer").first().click();
            assertThat(page.getByText("Une réponse reste à appliquer.")).isVisible();
            cell(page, "Appliquer").first().click();
            assertThat(page.getByText("Plus rien n’en dépend")).isVisible();
            picture(visit, "tools-replacement-ready");
            button(page, "Déclarer retiré").click();
            assertThat(page.getByText("C’est fait\u00A0: l’outil est retiré.")).isVisible();

            link(page, "Remplacements").click();
            assertThat(cell(page, "Rien n’en dépend").first()).isVisible();
            picture(visit, "tools-replacements");
            link(page, "Journal").click();
            assertThat(page.getByText("Statut\u00A0: En cours de retrait → Retiré"))
                    .isVisible();
            assertThat(cell(page, "Remplacement – Boréal CRM")).isVisible();
            assertThat(cell(page, "Intégration – Ruche CRM → Tamis").first()).isVisible();
            picture(visit, "tools-changes-replacement");
        }
    }

    private static void changeStatus(Page page, String status) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Changer le statut"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(status))
                .click();
    }

    private static void add(Page page, String product, String capability, String cost) {
        button(page, "Ajouter un outil").click();
        field(page, "Outil").fill(product);
        field(page, "Capacité principale").fill(capability);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(capability).setExact(true))
                .click();
        field(page, "Coût annuel").fill(cost);
        button(page, "Enregistrer").click();
        assertThat(page.getByText(product + " est ajouté.")).isVisible();
    }

    private static Locator link(Page page, String name) {
        return page.locator(".pu-stack-pages")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Not the row: its cells' contents lie outside of it. */
    private static Locator cell(Page page, String text) {
        return page.locator("vaadin-grid-cell-content").getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    @Test
    void theSecondSaverChooses() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page mine = visit.page();
            visit.open(address);
            button(mine, "Ajouter un outil").click();
            field(mine, "Outil").fill("Tamis");
            button(mine, "Enregistrer").click();
            assertThat(mine.getByText("Tamis est ajouté.")).isVisible();
            mine.waitForURL(Pattern.compile(".*/tools/[0-9a-f-]{36}"));
            Page theirs = visit.tab();
            theirs.navigate(mine.url());
            button(mine, "Modifier").click();
            button(theirs, "Modifier").click();
            field(theirs, "Responsable").fill("Elle");
            button(theirs, "Enregistrer").click();
            assertThat(theirs.getByText("Tamis est enregistré.")).isVisible();
            field(mine, "Responsable").fill("Lui");
            field(mine, "Éditeur").fill("Grange");
            button(mine, "Enregistrer").click();
            assertThat(mine.getByText("Le leur\u00A0: Elle")).isVisible();
            picture(visit, "tools-conflict");
            mine.getByText("Le leur\u00A0: Elle").click();
            button(mine, "Enregistrer ce choix").click();
            assertThat(mine.getByText("Tamis est enregistré.")).isVisible();
            mine.reload();
            assertThat(mine.locator(".pu-tool-facts")).containsText("Elle");
            assertThat(mine.locator(".pu-tool-facts")).containsText("Grange");
        }
    }

    @Test
    void filesThatAreNoListsAreRefusedWithAReason() throws IOException {
        try (Visit visit = Visit.of(SamplePerson.CARL, port, ColorScheme.DARK, 390, 844)) {
            Page page = visit.page();
            visit.open(address + "/import");
            upload(page, "vide.csv", new byte[0]);
            assertThat(page.getByText("Ce fichier est vide.")).isVisible();
            visit.open(address + "/import");
            upload(page, "classeur.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
            assertThat(page.getByText("Ce classeur est endommagé.")).isVisible();
            visit.open(address + "/import");
            Path large = Files.write(folder.resolve("gros.csv"), new byte[(64 << 20) + 1]);
            page.locator("vaadin-upload input[type=file]").setInputFiles(large);
            assertThat(page.getByText("Ce fichier dépasse 64\u00A0Mo.").first()).isVisible();
            picture(visit, "tools-import-refused-phone");
            visit.open(address + "/import");
            upload(page, "outils.csv", ToolLists.french());
            assertThat(page.getByText("«\u00A0douze mille\u00A0»")).isVisible();
            picture(visit, "tools-import-phone");
            button(page, "Importer\u00A0: 7 à ajouter, 0 à modifier").click();
            assertThat(page.getByText("7\u00A0outils")).isVisible();
            picture(visit, "tools-list-phone");
            page.getByText("Boréal CRM").first().click();
            assertThat(page.locator(".pu-tool-facts")).isVisible();
            picture(visit, "tools-panel-phone");
        }
    }

    private void upload(Visit visit, String name, byte[] content) {
        visit.open(address + "/import");
        upload(visit.page(), name, content);
    }

    private static void upload(Page page, String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "text/csv", content));
    }

    private static Locator field(Page page, String label) {
        return page.locator("vaadin-dialog").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void picture(Visit visit, String name) {
        visit.picture(name);
        assertThat(Visit.violations(visit.page())).isEmpty();
    }
}
