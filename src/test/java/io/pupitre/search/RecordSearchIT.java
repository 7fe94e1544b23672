package io.pupitre.search;

import static io.pupitre.fixtures.TwoClients.in;
import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.cadence.CadenceDetails;
import io.pupitre.cadence.Cadences;
import io.pupitre.cadence.CampaignBrief;
import io.pupitre.cadence.Campaigns;
import io.pupitre.cadence.Channel;
import io.pupitre.cadence.Recurrence;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.Family;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.KpiDefinition;
import io.pupitre.scorecard.KpiDictionary;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.KpiProfile;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.Tier;
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
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolRow;
import io.pupitre.tools.Tools;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/**
 * What is found are records of one's own that contain the text, five at most, those that begin with it before the others,
 * whatever was typed.
 */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class RecordSearchIT {

    private static final int ANSWERS = 5;
    private static final int ATTEMPTS = 60;

    /**
     * Records of a kind.
     *
     * @param elsewhere of another client, or of another agency for what is an agency's
     * @param add as the person of that scope
     * @param names of the records that are found
     */
    private record Kind(
            String name,
            Scope here,
            Scope elsewhere,
            BiConsumer<Scope, String> add,
            Function<String, List<String>> names) {

        List<String> find(String text) {
            return in(here, () -> names.apply(text));
        }
    }

    private final TwoClients clients = new TwoClients();
    private final TwoClients strangers = new TwoClients();

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

    @TestFactory
    Stream<DynamicTest> onlyOwnRecordsThatContainTheTextAreFound() {
        return kinds().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
            long seed = System.nanoTime();
            Names names = new Names(seed);
            List<String> own = names.some(14, "h");
            List<String> foreign = names.some(14, "e");
            own.forEach(name -> kind.add().accept(kind.here(), name));
            foreign.forEach(name -> kind.add().accept(kind.elsewhere(), name));
            List<String> all = new ArrayList<>(own);
            all.addAll(foreign);

            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                String typed = names.typed(all);
                List<String> expected = matching(own, typed);
                List<String> found = kind.find(typed);
                assertThat(found)
                        .as("“%s” among %s, seed %d", typed, own, seed)
                        .doesNotHaveDuplicates()
                        .isSubsetOf(expected)
                        .hasSize(Math.min(ANSWERS, expected.size()));
                assertThat(found.stream().filter(name -> begins(name, typed)).count())
                        .as("of %s those that begin with “%s”, seed %d", found, typed, seed)
                        .isEqualTo(Math.min(
                                ANSWERS,
                                expected.stream()
                                        .filter(name -> begins(name, typed))
                                        .count()));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatNoNameContainsIsRefusedQuietly() {
        return kinds().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
            kind.add().accept(kind.here(), "Éé % _ ! a");
            for (String typed :
                    List.of("", "é", "   ", " é ", "é".repeat(10_000), "é\0", "\uD83Dé", "a\nb", "\u200B\u200B")) {
                assertThat(kind.find(typed)).isEmpty();
            }
            for (String typed : List.of("ee", "% _", "_ !", "! A", " éÉ  ")) {
                assertThat(kind.find(typed)).containsExactly("Éé % _ ! a");
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> whoOnlyReadsScorecardsIsDenied() {
        return kinds().filter(kind -> kind.here() instanceof Scope.Workspace)
                .map(kind -> DynamicTest.dynamicTest(
                        kind.name(),
                        () -> assertThatExceptionOfType(AccessDeniedException.class)
                                .isThrownBy(() -> in(
                                        clients.cmoInFirst(), () -> kind.names().apply("ab")))));
    }

    @Test
    void aToolIsFoundByItsVendorAndNotByItsOwner() {
        run(clients.consultantInFirst(), () -> tools.add(ToolExamples.complete("Tamis")));

        assertThat(in(clients.consultantInFirst(), () -> tools.search("editions")))
                .extracting(ToolRow::product)
                .containsExactly("Tamis");
        assertThat(in(clients.consultantInFirst(), () -> tools.search("responsable")))
                .isEmpty();
    }

    @Test
    void aTemplateIsFoundInEitherLanguage() {
        Scope agency = clients.adminInAgency();
        TemplateId id = in(agency, () -> publish(new Bilingual("Désabonnement", "Unsubscribing")));
        run(clients.consultantInFirst(), () -> copies.apply(id));

        for (String typed : List.of("desabo", "UNSUB")) {
            assertThat(in(agency, () -> library.search(typed))).hasSize(1);
            assertThat(in(clients.consultantInFirst(), () -> copies.search(typed)))
                    .singleElement()
                    .satisfies(line -> assertThat(line.latestNumber()).isEqualTo(1));
        }
    }

    @Test
    void aRetiredKpiIsNotFound() {
        run(clients.consultantInFirst(), () -> {
            addKpi("Désabonnements");
            kpis.retire(kpis.all().getFirst().id());
        });

        assertThat(in(clients.consultantInFirst(), () -> kpis.search("desabo"))).isEmpty();
    }

    private Stream<Kind> kinds() {
        Scope here = clients.consultantInFirst();
        Scope elsewhere = clients.consultantInSecond();
        return Stream.of(
                new Kind(
                        "tools",
                        here,
                        elsewhere,
                        adding(name -> tools.add(ToolExamples.named(name))),
                        text -> tools.search(text).stream()
                                .map(ToolRow::product)
                                .toList()),
                new Kind(
                        "templates of the library",
                        clients.adminInAgency(),
                        strangers.adminInAgency(),
                        adding(name -> library.add(draft(new Bilingual(name, "")))),
                        text -> library.search(text).stream()
                                .map(line -> line.name().fr())
                                .toList()),
                new Kind(
                        "templates of a client",
                        here,
                        elsewhere,
                        (scope, name) -> {
                            TemplateId id = in(clients.adminInAgency(), () -> publish(new Bilingual("", name)));
                            run(scope, () -> copies.apply(id));
                        },
                        text -> copies.search(text).stream()
                                .map(line -> line.name().en())
                                .toList()),
                new Kind(
                        "cadences",
                        here,
                        elsewhere,
                        adding(name -> cadences.add(cadence(name))),
                        text -> cadences.search(text).stream()
                                .map(cadence -> cadence.details().name())
                                .toList()),
                new Kind(
                        "campaigns",
                        here,
                        elsewhere,
                        adding(name -> campaigns.add(campaign(name))),
                        text -> campaigns.search(text).stream()
                                .map(campaign -> campaign.brief().name())
                                .toList()),
                new Kind(
                        "KPIs",
                        here,
                        elsewhere,
                        adding(this::addKpi),
                        text -> kpis.search(text).stream()
                                .map(kpi -> kpi.draft().name())
                                .toList()),
                new Kind(
                        "the dictionary of KPIs",
                        clients.adminInAgency(),
                        strangers.adminInAgency(),
                        adding(name -> dictionary.add(new KpiDefinition(
                                new KpiDraft(name, "visits", Unit.COUNT, Direction.UP), "", "", null))),
                        text -> dictionary.search(text).stream()
                                .map(kpi -> kpi.definition().draft().name())
                                .toList()),
                new Kind(
                        "KPIs in English",
                        strangers.consultantInFirst(),
                        strangers.consultantInSecond(),
                        adding(this::addEnglishKpi),
                        text -> kpis.search(text).stream()
                                .map(kpi -> kpi.draft().profile().nameEn())
                                .toList()));
    }

    private static BiConsumer<Scope, String> adding(Consumer<String> add) {
        return (scope, name) -> run(scope, () -> add.accept(name));
    }

    private void addKpi(String name) {
        visits();
        kpis.define(new KpiDraft(name, "visits", Unit.COUNT, Direction.UP));
    }

    private void addEnglishKpi(String name) {
        visits();
        kpis.define(new KpiDraft(
                "—",
                "visits",
                Unit.COUNT,
                Direction.UP,
                new KpiProfile(name, Tier.BUSINESS, Family.OTHER, "", "", "", 1)));
    }

    private void visits() {
        if (inputs.all().isEmpty()) {
            inputs.define("visits", "Visites", Unit.COUNT, Aggregation.SUM);
        }
    }

    private TemplateId publish(Bilingual name) {
        TemplateId id = library.add(draft(name));
        library.publish(library.get(id), "Première");
        return id;
    }

    private static TemplateDraft draft(Bilingual name) {
        Bilingual word = new Bilingual("Brief", "Brief");
        return new TemplateDraft(
                TemplateKind.PROCESS,
                name,
                Bilingual.EMPTY,
                new TemplateContent(List.of(), List.of(new Step(new ElementId("brief"), word, word, word, -5))));
    }

    private static CadenceDetails cadence(String name) {
        return new CadenceDetails(
                name,
                "",
                Channel.EMAIL,
                new Recurrence("FREQ=WEEKLY;BYDAY=MO"),
                LocalDate.of(2027, 3, 22),
                LocalTime.of(9, 0),
                null);
    }

    private static CampaignBrief campaign(String name) {
        return new CampaignBrief(name, "", "", "", "", "", "", Channel.EMAIL, Set.of(), LocalDate.of(2027, 9, 6));
    }

    private static List<String> matching(List<String> names, String typed) {
        String wanted = Names.folded(typed.strip());
        return wanted.length() < 2
                ? List.of()
                : names.stream()
                        .filter(name -> Names.folded(name).contains(wanted))
                        .toList();
    }

    private static boolean begins(String name, String typed) {
        return Names.folded(name).startsWith(Names.folded(typed.strip()));
    }
}
