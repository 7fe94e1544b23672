package io.pupitre.tools.ui;

import static io.pupitre.tools.IntegrationExamples.between;
import static io.pupitre.tools.IntegrationExamples.end;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.ExternalSystemDetails;
import io.pupitre.tools.ExternalSystemRecord;
import io.pupitre.tools.ExternalSystems;
import io.pupitre.tools.IntegrationDirection;
import io.pupitre.tools.IntegrationExamples;
import io.pupitre.tools.IntegrationFilter;
import io.pupitre.tools.IntegrationLine;
import io.pupitre.tools.IntegrationRecord;
import io.pupitre.tools.IntegrationStatus;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The map and what tools' panels say of it, over the real services, without a browser. */
@ViewPackages(packages = "io.pupitre")
class IntegrationPagesIT extends PageTest {

    @Autowired
    private Tools tools;

    @Autowired
    private Integrations integrations;

    @Autowired
    private ExternalSystems systems;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @Test
    void anEmptyMapOffersWhatTheToolsSayThemselves() {
        openMap("");
        assertThat(words()).contains("Aucune intégration n’est encore recensée. Ajoutez");

        in(() -> tools.add(ToolExamples.complete("Tamis")));
        openMap("");
        press("Voir les propositions");
        assertThat(words(find(Dialog.class).single())).contains("Les fiches des outils citent ces intégrations");
        press("Reprendre");

        assertThat(lines()).hasSize(1);
        assertThat(in(systems::list))
                .singleElement()
                .satisfies(system -> assertThat(system.details().name()).isEqualTo("Boréal CRM"));
        assertThat(test(find(IntegrationGrid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndANewNameBecomesASystem() {
        in(() -> tools.add(ToolExamples.named("Tamis")));
        openMap("");
        press("Ajouter une intégration");
        press("Enregistrer");
        assertThat(endField("De").getErrorMessage()).isEqualTo("Ce champ est obligatoire.");

        type("De", "tamis");
        type("Vers", "TAMIS");
        text("Données").setValue("x".repeat(501));
        press("Enregistrer");
        assertThat(text("Données").getErrorMessage()).isEqualTo("500 caractères au plus.");
        text("Données").setValue("Contacts");
        press("Enregistrer");
        assertThat(endField("Vers").getErrorMessage()).startsWith("Une intégration relie deux outils");
        assertThat(in(systems::list)).isEmpty();
        type("Vers", "Comptoir ERP");
        press("Enregistrer");

        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(IntegrationPhrases.ends(line)).isEqualTo("Tamis → Comptoir ERP");
            assertThat(line.details().data()).isEqualTo("Contacts");
        });
    }

    @Test
    void anIntegrationIsEditedRemovedAndBroughtBack() {
        IntegrationRecord base = integration();
        openMap("");
        clickFirstRow();
        press("Supprimer");
        assertThat(lines()).isEmpty();

        press("Annuler l’action");
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.details()).isEqualTo(base.details()));
    }

    @Test
    void theSecondSaverIsToldAndMayStillHaveTheLastWord() {
        IntegrationRecord base = integration();
        openMap("");
        clickFirstRow();
        text("Données").setValue("Commandes");
        in(() -> {
            integrations.change(
                    base,
                    IntegrationExamples.of(
                            base.details().source(),
                            base.details().target(),
                            IntegrationDirection.TWO_WAY,
                            IntegrationStatus.BROKEN));
            return true;
        });

        press("Enregistrer");
        assertThat(words(find(Dialog.class).single()))
                .contains("Entre Comptoir et Tamis, dans les deux sens, API, Contacts et consentements, En panne");
        assertThat(lines().getFirst().details().status()).isEqualTo(IntegrationStatus.BROKEN);
        press("Enregistrer");

        assertThat(lines().getFirst().details().data()).isEqualTo("Commandes");
    }

    @Test
    void aSystemThatIsHeldStays() {
        integration();
        ExternalSystemRecord erp = in(systems::list).getFirst();
        openMap("");

        find(StackPicture.class).single().open("system", erp.id().value().toString());
        roundTrip();
        assertThat(words(find(Dialog.class).single()))
                .contains("Si Comptoir disparaît")
                .contains("Tamis");
        press("Supprimer");

        assertThat(words(find(Dialog.class).single())).contains("Une intégration tient encore à ce système");
        assertThat(in(systems::list)).hasSize(1);
        text("Nom").setValue("Comptoir général");
        press("Enregistrer");
        assertThat(in(systems::list).getFirst().details().name()).isEqualTo("Comptoir général");
    }

    @Test
    void theAddressNarrowsTheTable() {
        integration();
        ToolRecord other = in(() -> tools.add(ToolExamples.named("Râteau")));
        in(() -> integrations.add(IntegrationExamples.of(
                end(other),
                end(in(systems::list).getFirst()),
                IntegrationDirection.UNKNOWN,
                IntegrationStatus.RETIRED)));

        openMap("");
        assertThat(rows()).isEqualTo(1);
        openMap("?status=retired&q=RATEAU");
        assertThat(rows()).isEqualTo(1);
        openMap("?status=broken");
        assertThat(rows()).isZero();
        openMap("?status=nonsense&q=comptoir");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void thePictureIsWrittenInThePersonsWordsAndNarrowedLikeTheTable() {
        integration();
        in(() -> tools.add(ToolExamples.named("Seul")));
        in(() -> tools.add(ToolExamples.licensed("Parti", ToolStatus.RETIRED, null, null, null)));

        openMap("");
        StackSheet sheet = sheet();
        assertThat(sheet.groups())
                .extracting(group -> group.name()
                        + group.nodes().stream().map(StackSheet.Node::spoken).toList())
                .containsExactly(
                        "Sans catégorie[Seul, Sans catégorie, Aucune intégration, Tamis, Sans catégorie, 1\u00A0intégration]",
                        "Systèmes externes[Comptoir, Autre, 1\u00A0intégration]");
        assertThat(sheet.edges())
                .singleElement()
                .satisfies(edge -> assertThat(edge.spoken())
                        .isEqualTo("De Comptoir vers Tamis, API, Contacts et consentements, Active"));
        assertThat(sheet.client()).isEqualTo("Client");

        openMap("?q=comptoir");
        assertThat(sheet().groups()).flatExtracting(StackSheet.Group::nodes).hasSize(2);
        openMap("?status=broken");
        assertThat(sheet().groups()).isEmpty();
    }

    @Test
    void whatIsChosenInThePictureOpens() {
        IntegrationRecord integration = integration();
        ToolRecord tool = in(() -> tools.add(ToolExamples.named("Râteau")));
        openMap("");
        StackPicture picture = find(StackPicture.class).single();

        picture.edit("nothing");
        picture.open("system", tool.id().value().toString());
        assertThat(find(Dialog.class).all()).isEmpty();
        picture.edit(integration.id().value().toString());
        assertThat(text("Données").getValue()).isEqualTo("Contacts et consentements");
        press("Annuler");
        picture.open("tool", tool.id().value().toString());
        assertThat(getCurrentView()).isInstanceOf(ToolsView.class);
    }

    private StackSheet sheet() {
        return find(StackPicture.class).single().download().sheet(Locale.FRENCH);
    }

    @Test
    void aToolsPanelSaysWhatBreaksIfItGoes() {
        ToolRecord crm = in(() -> tools.add(ToolExamples.named("Boréal CRM")));
        ToolRecord sieve = in(() -> tools.add(ToolExamples.named("Tamis")));
        ExternalSystemRecord erp = in(() -> systems.add(ExternalSystemDetails.named("Comptoir")));
        in(() -> integrations.add(between(end(crm), end(sieve))));
        in(() -> integrations.add(
                IntegrationExamples.of(end(sieve), end(erp), IntegrationDirection.UNKNOWN, IntegrationStatus.BROKEN)));

        open(ToolsNavigation.tool(clients.firstAddress(), crm.id()));

        assertThat(words(find(ToolIntegrations.class).single()))
                .contains("Intégrations (1)→ Tamis")
                .contains("Ces 2 ne reçoivent plus leurs données")
                .contains("ComptoirPeut-être\u00A0: sens inconnuBoréal CRM → Tamis → Comptoir");
    }

    @Test
    void thePagesOnTheStackLeadToEachOther() {
        in(() -> tools.add(ToolExamples.named("Tamis")));
        open(ToolsNavigation.list(clients.firstAddress()));
        String list = "/" + ToolsNavigation.list(clients.firstAddress());
        List<String> all = Stream.of(
                        "",
                        "/map",
                        "/gap",
                        "/evaluations",
                        "/savings",
                        "/replacements",
                        "/reviews",
                        "/service",
                        "/rules",
                        "/quality",
                        "/changes")
                .map(list::concat)
                .toList();
        assertThat(links()).isEqualTo(all);
        open(ToolsNavigation.map(clients.firstAddress()));
        assertThat(getCurrentView()).isInstanceOf(StackMapView.class);
        assertThat(links()).isEqualTo(all);
    }

    private List<String> links() {
        return find(Anchor.class, find(StackPages.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private IntegrationRecord integration() {
        ToolDetails sieve = ToolExamples.named("Tamis");
        return in(() -> integrations.add(
                between(end(systems.add(ExternalSystemDetails.named("Comptoir"))), end(tools.add(sieve)))));
    }

    private List<IntegrationLine> lines() {
        return in(() -> integrations.lines(IntegrationFilter.ALL));
    }

    private int rows() {
        return test(find(IntegrationGrid.class).single()).size();
    }

    private void clickFirstRow() {
        test(find(IntegrationGrid.class).single()).clickRow(0);
        roundTrip();
    }

    private void openMap(String query) {
        open(ToolsNavigation.map(clients.firstAddress()) + query);
    }

    private EndField endField(String label) {
        return find(EndField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private void type(String label, String name) {
        ComponentUtil.fireEvent(endField(label), new CustomValueSetEvent<>(endField(label), true, name));
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().stream()
                        .filter(Component::isVisible)
                        .toList()
                        .getLast())
                .click();
        roundTrip();
    }

    private TextField text(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private <T> T in(Supplier<T> work) {
        return TwoClients.in(clients.consultantInFirst(), work::get);
    }
}
