package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.pupitre.journeys.ByWords.button;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.sample.SamplePerson;
import io.pupitre.scorecard.AdsFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A consultant brings figures in, makes a KPI of them and publishes the month; the client's CMO reads it. */
@ConsoleTest
@SuppressWarnings("NullAway.Init")
class ScorecardJourneyIT {

    private static final YearMonth FIRST = YearMonth.of(2019, 9);
    private static final YearMonth LAST = YearMonth.of(2019, 11);
    private static final int MONTHS = 3;

    private final AdsFile file = AdsFile.create(20191130, FIRST, MONTHS);

    @LocalServerPort
    private int port;

    @Autowired
    private NewClients clients;

    private String address;

    @BeforeEach
    void newClient() {
        address = "/c/" + clients.slug(clients.consultant()) + "/scorecards";
    }

    @Test
    void aFileBecomesAMonthThatTheClientReads() throws IOException {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open(address);
            assertThat(page.getByText("Pas encore de chiffres.")).isVisible();
            picture(visit, "scorecard-empty");

            upload(visit, "regie.csv", file.toBytes());
            assertThat(page.getByText("Que contient chaque colonne")).isVisible();
            assertThat(page.getByLabel("Source des chiffres")).hasValue("regie");
            picture(visit, "scorecard-columns");
            button(page, "Vérifier le fichier").click();
            assertThat(page.getByText("Lignes illisibles\u00A0: 0")).isVisible();
            picture(visit, "scorecard-checked");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Pattern.compile("Importer [\\d\\s\u00A0]+ chiffres")))
                    .click();
            assertThat(page.getByText("Ils comptent dès maintenant dans les brouillons."))
                    .isVisible();

            visit.open(address + "/kpis");
            button(page, "Ajouter un KPI").first().click();
            field(page, "Nom").fill("Taux de clics");
            field(page, "Formule").fill("clicks / impresions");
            assertThat(error(
                            page,
                            "Caractère 10\u00A0: aucune donnée et aucun KPI ne s’appelle «\u00A0impresions\u00A0»."))
                    .isVisible();
            picture(visit, "scorecard-kpi");
            field(page, "Formule").fill("clicks / impressions");
            field(page, "Cible").fill("cinq");
            button(page, "Enregistrer").click();
            assertThat(error(page, "Ce n’est pas un nombre.")).isVisible();
            assertThat(field(page, "Cible")).hasValue("cinq");
            field(page, "Cible").fill("0,01");
            button(page, "Enregistrer").click();
            assertThat(page.getByText("≥\u00A00,01\u00A0% depuis sept.\u00A019"))
                    .isVisible();

            visit.open(address);
            assertThat(page.locator(".pu-kpi-figure")).hasText(rate(""));
            assertThat(page.getByText("Brouillon")).isVisible();
            page.getByText("Commenter", new Page.GetByTextOptions().setExact(true))
                    .click();
            field(page, "Ce qui s’est passé").fill("Le taux monte.");
            field(page, "Et ensuite").fill("Nous gardons ces annonces.");
            field(page, "Repère sur la courbe").fill("Nouvelles annonces");
            picture(visit, "scorecard-commentary");
            button(page, "Enregistrer").click();
            assertThat(page.getByText("Nous gardons ces annonces.")).isVisible();
            // The page was made anew; who writes one commentary after the other goes on where they were.
            assertThat(button(page, "Modifier le commentaire – Taux de clics")).isFocused();
            page.getByText("Voir le tableau").click();
            assertThat(page.getByRole(
                            AriaRole.ROW,
                            new Page.GetByRoleOptions().setName("novembre 2019 " + rate("") + " Nouvelles annonces")))
                    .isVisible();
            page.getByText("D’où vient ce chiffre").click();
            assertThat(page.getByText(Pattern.compile("regie\\.csv, lignes .+ · Carl Besson"))
                            .first())
                    .isVisible();
            picture(visit, "scorecard-draft");
            button(page, "Mettre en relecture").click();
            assertThat(page.getByText("Voici ce que lira votre client.")).isVisible();
            picture(visit, "scorecard-review");
            button(page, "Publier").click();
            assertThat(page.getByText("sera figé et visible")).isVisible();
            inDialog(page, "Publier").click();
            assertThat(page.getByText("Le scorecard de novembre 2019 est publié."))
                    .isVisible();
            assertThat(page.getByText("Publié", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
        try (Visit visit = Visit.of(SamplePerson.NORA, port)) {
            Page page = visit.page();
            visit.open(address);
            assertThat(page.locator(".pu-kpi-figure")).hasText(rate(""));
            assertThat(page.getByText("Le seul KPI mesuré atteint sa cible.")).isVisible();
            assertThat(page.getByText("par Carl Besson")).isVisible();
            assertThat(button(page, "Publier")).not().isVisible();
            assertThat(page.locator(".pu-trend svg").first()).containsText(Pattern.compile("nov\\.\\s19"));
            picture(visit, "scorecard-cmo");
            assertThat(page.getByText("Nous gardons ces annonces.")).isVisible();
            readDocuments(page, "");
            page.getByText("D’où vient ce chiffre").click();
            assertThat(page.getByText("Formule\u00A0: clicks / impressions (langage v2)"))
                    .isVisible();
            assertThat(page.getByText(Pattern.compile("regie\\.csv, lignes .+ · Carl Besson"))
                            .first())
                    .isVisible();
            picture(visit, "scorecard-cmo-origin");
            assertThat(visit.open(address + "/2019-11?slice=datasource:Google+Ads"))
                    .isEqualTo(200);
            assertThat(page.locator(".pu-kpi-figure")).hasText(rate("Google Ads"));
            List<Route> held = new ArrayList<>();
            page.route("**/VAADIN/dynamic/**", held::add);
            page.locator("vaadin-select").last().click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Tout"))
                    .click();
            Locator cards = page.locator("pupitre-kpi-cards");
            assertThat(cards).not().hasAttribute("key", Pattern.compile("Google"));
            assertThat(cards).hasAttribute("aria-busy", "true");
            // Under the name of the whole the figure of a slice must never stand.
            assertThat(page.locator(".pu-kpi-figure")).hasCount(0);
            held.forEach(Route::abort);
            assertThat(page.getByText("Les KPI n’ont pas pu être chargés.")).isVisible();
            page.unroute("**/VAADIN/dynamic/**");
            button(page, "Réessayer").click();
            assertThat(page.locator(".pu-kpi-figure")).hasText(rate(""));
            speak(page, "English");
            assertThat(page.locator(".pu-kpi")).containsText("Target ≥\u00A00.01%");
            speak(page, "Français");
            assertThat(page.locator(".pu-kpi")).containsText("Cible ≥\u00A00,01\u00A0%");
            for (String unpublished : new String[] {"/2019-10", "/2019-12", "/octobre"}) {
                assertThat(visit.open(address + unpublished)).isEqualTo(404);
                assertThat(page.getByText("Page introuvable")).isVisible();
            }
            visit.open(address + "/2019-11?current");
            assertThat(page.getByText("Brouillon")).not().isVisible();
            visit.open(address + "/figures");
            assertThat(page.getByText("Vous n’avez pas accès à cette page")).isVisible();
        }
        AdsFile corrected = file.corrected(LAST, 99_999);
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            upload(visit, "regie.csv", corrected.toBytes());
            button(page, "Vérifier le fichier").click();
            button(page, "Importer 1 chiffre").click();
            assertThat(page.getByText("et 1 modifié")).isVisible();
            visit.open(address + "/2019-11");
            assertThat(page.locator(".pu-kpi-figure")).hasText(rate(""));
            button(page, "Rectifier").click();
            assertThat(page.locator(".pu-kpi-figure")).hasText(rate(corrected, ""));
            button(page, "Mettre en relecture").click();
            button(page, "Publier la rectification").click();
            inDialog(page, "Publier la rectification").click();
            assertThat(error(page, "Dites pourquoi ce mois est rectifié.")).isVisible();
            field(page, "Raison").fill("La régie a corrigé un jour.");
            picture(visit, "scorecard-restate");
            inDialog(page, "Publier la rectification").click();
            assertThat(page.getByText("est rectifié\u00A0: révision 2.")).isVisible();
        }
        try (Visit visit = Visit.of(SamplePerson.NORA, port, ColorScheme.DARK, 390, 844)) {
            Page page = visit.page();
            visit.open(address);
            assertThat(page.locator(".pu-kpi-figure")).hasText(rate(corrected, ""));
            assertThat(page.getByText("Révisé")).isVisible();
            assertThat(page.getByText("La régie a corrigé un jour.")).isVisible();
            picture(visit, "scorecard-cmo-phone-dark");
            readDocuments(page, "-r2");
            page.getByText("Lire la révision 1").click();
            assertThat(page.locator(".pu-kpi-figure")).hasText(rate(""));
            assertThat(page.getByText("Vous lisez la révision 1, remplacée par la révision 2."))
                    .isVisible();
        }
    }

    @Test
    void whatCannotBeReadIsListedAndLeftOutOnlyWhenThePersonSaysSo() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            String rows = """
                    Daily,Clicks
                    2019-11-01,7
                    2019-11-31,8
                    2019-11-02,neuf
                    2019-11-03,10
                    2019-11-04,12
                    2019-11-05,9
                    2019-11-06,15
                    2019-11-07,14
                    2019-11-08,3
                    2019-11-09,6
                    """;
            upload(visit, "mauvais.csv", rows.getBytes(UTF_8));
            button(page, "Vérifier le fichier").click();
            assertThat(page.getByText("Ce jour n’existe pas au calendrier.")).isVisible();
            assertThat(page.getByText("Ce n’est pas un nombre.")).isVisible();
            assertThat(button(page, "Importer 8 chiffres")).isDisabled();
            picture(visit, "scorecard-unreadable");
            page.getByLabel("Laisser de côté les 2 lignes illisibles").check();
            button(page, "Importer 8 chiffres").click();
            assertThat(page.getByText("8 chiffres nouveaux")).isVisible();

            upload(visit, "mauvais.csv", rows.replace(",10", ",11").getBytes(UTF_8));
            assertThat(page.getByLabel("Source des chiffres")).hasValue("mauvais");
            button(page, "Vérifier le fichier").click();
            assertThat(page.getByText("Chiffres modifiés\u00A0: 1")).isVisible();
            picture(visit, "scorecard-changed");
            page.getByLabel("Laisser de côté les 2 lignes illisibles").check();
            button(page, "Importer 1 chiffre").click();
            assertThat(page.getByText("et 1 modifié")).isVisible();
            button(page, "Annuler cet import").click();
            assertThat(page.getByText("chaque chiffre est de nouveau ce qu’il était"))
                    .isVisible();
            visit.open(address + "/figures");
            picture(visit, "scorecard-figures");
        }
    }

    /** Paper and workbook say what the screen says. */
    private void readDocuments(Page page, String revision) throws IOException {
        String name = address.replaceAll("^/c/|/scorecards$", "") + "-2019-11" + revision + "-scorecard";
        Download paper =
                page.waitForDownload(() -> page.locator("a.pu-scorecard-pdf").click());
        assertThat(paper.suggestedFilename()).isEqualTo(name + ".pdf");
        try (PDDocument document = Loader.loadPDF(paper.path().toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(page.locator(".pu-kpi-figure").innerText())
                    .contains(page.locator(".pu-verdict").innerText())
                    .contains(page.locator(".pu-commentary dd").first().innerText())
                    .contains(page.locator(".pu-seal").innerText());
        }
        Download workbook = page.waitForDownload(
                () -> page.locator("a.pu-scorecard-workbook").click());
        assertThat(workbook.suggestedFilename()).isEqualTo(name + ".xlsx");
        try (ReadableWorkbook sheets = new ReadableWorkbook(workbook.path().toFile())) {
            // Scorecards, trends, origins and the reconciliation; a restated month has one more, of what differs.
            assertThat(sheets.getSheets()).hasSize(revision.isEmpty() ? 4 : 5);
        }
    }

    /** Computed from the generated rows, not by the product. */
    private static void speak(Page page, String language) {
        page.locator(".pu-person > button").click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(language))
                .check();
        page.keyboard().press("Escape");
    }

    private String rate(String channel) {
        return rate(file, channel);
    }

    private static String rate(AdsFile file, String channel) {
        long[] sums = requireNonNull(requireNonNull(file.sums().get(channel)).get(LAST));
        NumberFormat french = NumberFormat.getPercentInstance(Locale.FRENCH);
        french.setMinimumFractionDigits(2);
        french.setMaximumFractionDigits(2);
        french.setRoundingMode(RoundingMode.HALF_UP);
        return french.format(new BigDecimal(sums[0]).divide(new BigDecimal(sums[1]), 20, RoundingMode.HALF_UP))
                .replace('\u202F', '\u00A0');
    }

    private static Locator inDialog(Page page, String words) {
        return page.locator("vaadin-dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
    }

    private void upload(Visit visit, String name, byte[] content) {
        visit.open(address + "/import");
        visit.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content));
    }

    /** At its field; for a moment the same words stand where screen readers hear them. */
    private static Locator error(Page page, String words) {
        return page.locator("[slot='error-message']", new Page.LocatorOptions().setHasText(words));
    }

    private static Locator field(Page page, String label) {
        return page.locator("vaadin-dialog").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void picture(Visit visit, String name) {
        visit.picture(name);
        assertThat(Visit.violations(visit.page())).isEmpty();
    }
}
