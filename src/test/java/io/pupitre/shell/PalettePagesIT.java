package io.pupitre.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import io.pupitre.cadence.CadenceDetails;
import io.pupitre.cadence.Cadences;
import io.pupitre.cadence.CampaignBrief;
import io.pupitre.cadence.Campaigns;
import io.pupitre.cadence.Channel;
import io.pupitre.cadence.Recurrence;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.KpiDictionary;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.StarterDictionary;
import io.pupitre.scorecard.Unit;
import io.pupitre.templates.Bilingual;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.templates.ElementId;
import io.pupitre.templates.Library;
import io.pupitre.templates.Step;
import io.pupitre.templates.TemplateContent;
import io.pupitre.templates.TemplateDraft;
import io.pupitre.templates.TemplateId;
import io.pupitre.templates.TemplateKind;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.Tools;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;

/** The palette's records over the real services, without a browser. */
@ViewPackages(packages = "io.pupitre")
@SuppressWarnings("NullAway.Init")
class PalettePagesIT extends PageTest {

    @Autowired
    private Tools tools;

    @Autowired
    private Library library;

    @Autowired
    private ClientTemplates copies;

    @Autowired
    private Cadences cadences;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Inputs inputs;

    @Autowired
    private Kpis kpis;

    @Autowired
    private KpiDictionary dictionary;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @Test
    void recordsOfEachKindAreFoundInTheOrderOfTheRailAndEachLeadsToItsPage() {
        fill(clients.consultantInFirst(), "Boréal");
        fill(clients.consultantInSecond(), "Boréal d’ailleurs");
        open("c/" + clients.firstAddress() + "/cadences");
        ArrayNode found = records("bore");

        assertThat(found.findValuesAsString("heading"))
                .containsExactly("KPI", "Cadences", "Campagnes", "Modèles", "Outils");
        assertThat(found.findValuesAsString("label")).containsOnly("Boréal");
        assertThat(found.findValuesAsString("hint"))
                .containsExactly(
                        "visits",
                        "chaque semaine\u00A0: lundi",
                        "6\u00A0sept.\u00A02027",
                        "Processus",
                        "Éditions Lumen");
        List<String> addresses = found.findValuesAsString("href");
        open(addresses.getFirst());
        assertThat(words()).contains("KPI").doesNotContain("Page introuvable");
        for (String address : addresses.subList(1, 4)) {
            open(address);
            assertThat(words()).as(address).contains("Boréal");
        }
        open(addresses.getLast());
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Boréal (Europe)");

        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(records("bore").findValuesAsString("heading"))
                .containsExactly("KPIs", "Cadences", "Campaigns", "Templates", "Tools");
    }

    @Test
    void onTheAgencysPagesTheLibraryIsSearchedAndNoClient() {
        fill(clients.consultantInFirst(), "Boréal");
        open("agency/templates");

        ArrayNode found = records("bore");

        assertThat(found.findValuesAsString("heading")).containsExactly("Modèles");
        open(found.findValuesAsString("href").getFirst());
        assertThat(words()).contains("Boréal");
    }

    @Test
    void onTheAgencysPagesTheDictionaryIsSearchedToo() {
        TwoClients.run(clients.adminInAgency(), () -> dictionary.adopt(StarterDictionary.kpis()));
        open("agency/templates");

        ArrayNode found = records("lead cost");
        assertThat(found.size()).isZero();
        found = records("cost per lead");
        assertThat(found.findValuesAsString("heading")).containsExactly("Dictionnaire de KPI");
        assertThat(found.findValuesAsString("label")).containsExactly("Coût par contact");
        open(found.findValuesAsString("href").getFirst());
        assertThat(words()).contains("spend / leads").contains("IAB");
    }

    @Test
    void whatCannotBeLookedForFindsNothingAndIsNoIncident() {
        fill(clients.consultantInFirst(), "Boréal");
        open("c/" + clients.firstAddress() + "/tools");

        for (String typed : List.of("", "b", " b ", "%%", "__", "b".repeat(10_000), "bo\0", "\uD83Dbo")) {
            assertThat(records(typed).size()).isZero();
        }
        assertThat(records(" BORE ").size()).isEqualTo(5);
    }

    private ArrayNode records(String text) {
        return find(CommandPalette.class).single().records(text);
    }

    private void fill(Scope scope, String name) {
        TemplateId template = TwoClients.in(clients.adminInAgency(), () -> {
            TemplateId id = library.add(template(name));
            library.publish(library.get(id), "Première");
            return id;
        });
        TwoClients.run(scope, () -> {
            tools.add(ToolExamples.complete(name));
            copies.apply(template);
            cadences.add(new CadenceDetails(
                    name,
                    "",
                    Channel.EMAIL,
                    new Recurrence("FREQ=WEEKLY;BYDAY=MO"),
                    LocalDate.of(2027, 3, 22),
                    LocalTime.of(9, 0),
                    null));
            campaigns.add(
                    new CampaignBrief(name, "", "", "", "", "", "", Channel.EMAIL, Set.of(), LocalDate.of(2027, 9, 6)));
            inputs.define("visits", "Visites", Unit.COUNT, Aggregation.SUM);
            kpis.define(new KpiDraft(name, "visits", Unit.COUNT, Direction.UP));
        });
    }

    private static TemplateDraft template(String name) {
        Bilingual word = new Bilingual("Brief", "Brief");
        return new TemplateDraft(
                TemplateKind.PROCESS,
                new Bilingual(name, ""),
                Bilingual.EMPTY,
                new TemplateContent(List.of(), List.of(new Step(new ElementId("brief"), word, word, word, -5))));
    }
}
