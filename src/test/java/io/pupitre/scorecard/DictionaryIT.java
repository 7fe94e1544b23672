package io.pupitre.scorecard;

import static io.pupitre.fixtures.TwoClients.in;
import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.scorecard.formula.FormulaProblem;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The agency's dictionary, and what clients make of it. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class DictionaryIT {

    private static final YearMonth MONTH = YearMonth.of(2026, 1);

    private TwoClients clients;
    private Scope.Agency agency;
    private Scope.Workspace here;

    @Autowired
    private KpiDictionary dictionary;

    @Autowired
    private ClientDictionary clientDictionary;

    @Autowired
    private Kpis kpis;

    @Autowired
    private Inputs inputs;

    @BeforeEach
    void meetTheClients() {
        clients = new TwoClients();
        agency = clients.adminInAgency();
        here = clients.consultantInFirst();
    }

    @Test
    void theStartersAreTakenOverOnceAndTheAgencysOwnWorkIsLeftAlone() {
        DefinitionId own = publish(draft("CTR", "clicks / impressions", ""));
        run(agency, () -> dictionary.adopt(StarterDictionary.kpis()));
        run(agency, () -> dictionary.adopt(StarterDictionary.kpis()));

        assertThat(in(agency, dictionary::list))
                .hasSize(StarterDictionary.kpis().size() + 1)
                .extracting(line -> line.kpi().key())
                .doesNotHaveDuplicates()
                .contains("ctr", "ctr_2");
        assertThat(in(agency, () -> dictionary.get(own)).latestNumber()).isEqualTo(1);
    }

    @Test
    void aPublishedVersionNeverChanges() {
        KpiDefinition first = definition(draft("Taux", "clicks / impressions", "Carl"));
        DefinitionId id = publish(first);
        KpiDefinition second = definition(draft("Taux de clic", "clicks / impressions", "Chloé"));
        republish(id, second, "Un autre responsable");

        assertThat(in(clients.consultantInAgency(), () -> dictionary.versions(id)))
                .extracting(
                        DefinitionVersion::number,
                        DefinitionVersion::definition,
                        DefinitionVersion::note,
                        one -> one.by())
                .containsExactly(
                        tuple(2, second, "Un autre responsable", "Ada"), tuple(1, first, "Première version", "Ada"));
    }

    @Test
    void nobodyPublishesWhatTheyHaveNotSeenNorWhatIsNotNew() {
        DefinitionId id = in(agency, () -> dictionary.add(definition(draft("Taux", "clicks", "Carl"))));
        DefinitionRecord read = in(agency, () -> dictionary.get(id));
        run(clients.consultantInAgency(), () -> dictionary.redraft(read, definition(draft("Taux", "clicks", "Chloé"))));

        assertThatExceptionOfType(StaleDefinitionException.class)
                .isThrownBy(() -> run(agency, () -> dictionary.publish(read, "Note")))
                .satisfies(stale -> assertThat(
                                stale.theirs().definition().draft().profile().owner())
                        .isEqualTo("Chloé"));
        run(agency, () -> dictionary.publish(dictionary.get(id), "Note"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> run(agency, () -> dictionary.publish(dictionary.get(id), "Note")));
        assertThat(in(agency, () -> dictionary.versions(id))).hasSize(1);
    }

    @Test
    void aClientTakesKpisOverWithAllTheyAreComputedFrom() {
        run(agency, () -> dictionary.adopt(StarterDictionary.kpis()));

        List<KpiId> added = adopt("ltv_to_cac");

        assertThat(added).hasSize(4);
        assertThat(in(here, kpis::all))
                .extracting(KpiInfo::key, kpi -> kpi.draft().formula())
                .containsExactly(
                        tuple("churn_rate", "lost_customers / prior(active_customers)"),
                        tuple("ltv", "gross_margin / active_customers / churn_rate"),
                        tuple("cac", "acquisition_spend / new_customers"),
                        tuple("ltv_to_cac", "ltv / cac"));
        assertThat(in(here, inputs::all))
                .extracting(Input::key, Input::aggregation)
                .contains(tuple("active_customers", Aggregation.LAST), tuple("gross_margin", Aggregation.SUM));
        assertThat(in(here, clientDictionary::standings).values())
                .hasSize(4)
                .allMatch(standing -> standing.version() == 1
                        && standing.latest() == 1
                        && !standing.isBehind()
                        && standing.adapted().isEmpty());
        assertThat(in(here, () -> kpis.history(added.getLast())))
                .singleElement()
                .extracting(RevisionLine::definitionVersion)
                .isEqualTo(1);
        assertThat(adopt("ltv_to_cac", "cac")).as("what is there stays").isEmpty();
    }

    @Test
    void whatThisClientCallsSomethingElseIsUsedAsItIsThere() {
        run(agency, () -> dictionary.adopt(StarterDictionary.kpis()));
        run(here, () -> {
            inputs.define("spend", "Dépense agence comprise", Unit.MONEY, Aggregation.SUM);
            inputs.define("clicks", "Clics", Unit.COUNT, Aggregation.SUM);
            kpis.define(new KpiDraft("CPC", "spend / clicks", Unit.MONEY, Direction.DOWN));
        });

        adopt("cpc");

        assertThat(in(here, kpis::all)).extracting(KpiInfo::key).containsExactly("cpc", "cpc_2");
        assertThat(in(here, inputs::all)).extracting(Input::name).contains("Dépense agence comprise");
    }

    @Test
    void aFormulaThatCannotBeComputedHereIsRefusedByNameAndNothingIsAdded() {
        DefinitionId known = publish(draft("Taux de clic", "clicks / impressions", ""));
        DefinitionId unknown = publish(draft("Part de voix", "mentions / market", ""));

        assertThatExceptionOfType(NotComputableException.class)
                .isThrownBy(() -> in(here, () -> clientDictionary.adopt(List.of(known, unknown), Locale.FRENCH, null)))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("part_de_voix");
                    assertThat(refusal.problem().kind()).isEqualTo(FormulaProblem.Kind.UNKNOWN_NAME);
                    assertThat(refusal.problem().excerpt()).isEqualTo("mentions");
                });
        assertThat(in(here, kpis::all)).isEmpty();
        assertThat(in(here, inputs::all)).isEmpty();
    }

    @Test
    void definitionsInACircleAreRefused() {
        publish(draft("Pile", "face", ""));
        DefinitionId face = publish(draft("Face", "pile", ""));

        assertThatExceptionOfType(NotComputableException.class)
                .isThrownBy(() -> in(here, () -> clientDictionary.adopt(List.of(face), Locale.FRENCH, null)));
        assertThat(in(here, kpis::all)).isEmpty();
    }

    @Test
    void suggestedTargetsHoldOnlyWhereTheyAreAskedFor() {
        run(agency, () -> dictionary.adopt(StarterDictionary.kpis()));
        DefinitionId complaints = offer("complaint_rate");

        run(here, () -> clientDictionary.adopt(List.of(complaints), Locale.FRENCH, null));
        run(clients.consultantInSecond(), () -> clientDictionary.adopt(List.of(complaints), Locale.ENGLISH, MONTH));

        assertThat(in(here, kpis::all).getFirst().targets()).isEmpty();
        KpiInfo second = in(clients.consultantInSecond(), kpis::all).getFirst();
        assertThat(second.targets())
                .containsExactly(new TargetFrom(
                        MONTH,
                        new Target(Direction.DOWN, new BigDecimal("0.0010000000"), new BigDecimal("0.0030000000"))));
        assertThat(second.draft().profile().attribution()).startsWith("To the month");
        assertThat(in(clients.consultantInSecond(), clientDictionary::standings).values())
                .as("whoever took it over in English has not changed it")
                .allMatch(standing -> standing.adapted().isEmpty());
        assertThat(in(agency, dictionary::list))
                .filteredOn(line -> line.kpi().key().equals("complaint_rate"))
                .extracting(DictionaryLine::clients)
                .containsExactly(2);
    }

    @Test
    void aNewVersionReachesAClientOnlyWhenItIsTakenOverAndLeavesItsOwnChanges() {
        DefinitionId id = publish(draft("Taux", "clicks / impressions", "Carl"));
        KpiId kpi = in(here, () -> clientDictionary.adopt(List.of(id), Locale.FRENCH, null))
                .getFirst();
        KpiDraft adapted = draft("Taux", "clicks / impressions", "Nora");
        run(here, () -> kpis.change(kpis.get(kpi), adapted));
        republish(id, definition(draft("Taux de clic", "ratio(clicks, impressions, 100)", "Chloé")), "Garde-fou");

        assertThat(in(here, () -> kpis.get(kpi)).draft()).isEqualTo(adapted);
        assertThat(standing(kpi)).satisfies(standing -> {
            assertThat(standing.isBehind()).isTrue();
            assertThat(standing.adapted()).containsExactly(KpiField.OWNER);
        });

        TakeOver shown = in(here, () -> clientDictionary.compare(kpi));
        assertThat(shown.note()).isEqualTo("Garde-fou");
        assertThat(shown.fields())
                .extracting(MergedField::field, MergedField::base, MergedField::theirs, MergedField::kept)
                .containsExactly(
                        tuple(KpiField.NAME, "Taux", "Taux de clic", "Taux de clic"),
                        tuple(
                                KpiField.FORMULA,
                                "clicks / impressions",
                                "ratio(clicks, impressions, 100)",
                                "ratio(clicks, impressions, 100)"),
                        tuple(KpiField.OWNER, "Carl", "Chloé", "Nora"));
        run(here, () -> clientDictionary.takeOver(shown));

        assertThat(in(here, () -> kpis.get(kpi)).draft())
                .isEqualTo(draft("Taux de clic", "ratio(clicks, impressions, 100)", "Nora"));
        assertThat(standing(kpi)).satisfies(standing -> {
            assertThat(standing.version()).isEqualTo(2);
            assertThat(standing.isBehind()).isFalse();
            assertThat(standing.adapted()).containsExactly(KpiField.OWNER);
        });
        assertThat(in(here, () -> kpis.history(kpi)))
                .extracting(RevisionLine::number, RevisionLine::definitionVersion)
                .containsExactly(tuple(3, 2), tuple(2, null), tuple(1, 1));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> in(here, () -> clientDictionary.compare(kpi)));
    }

    @Test
    void onlyWhatWasShownIsTakenOver() {
        DefinitionId id = publish(draft("Taux", "clicks / impressions", "Carl"));
        KpiId kpi = in(here, () -> clientDictionary.adopt(List.of(id), Locale.FRENCH, null))
                .getFirst();
        republish(id, definition(draft("Taux", "clicks / impressions", "Chloé")), "Deux");
        TakeOver shown = in(here, () -> clientDictionary.compare(kpi));
        republish(id, definition(draft("Taux", "clicks / impressions", "Bob")), "Trois");

        run(here, () -> clientDictionary.takeOver(shown));
        assertThat(in(here, () -> kpis.get(kpi)).draft().profile().owner()).isEqualTo("Chloé");
        assertThat(standing(kpi).isBehind()).isTrue();

        TakeOver next = in(here, () -> clientDictionary.compare(kpi));
        run(here, () -> kpis.change(kpis.get(kpi), draft("Le nôtre", "clicks / impressions", "Nora")));
        assertThatExceptionOfType(StaleKpiException.class)
                .isThrownBy(() -> run(here, () -> clientDictionary.takeOver(next)));
    }

    @Test
    void aNewVersionThatTheClientsTargetsContradictIsRefusedWhole() {
        DefinitionId id = publish(draft("Taux", "clicks / impressions", "Carl"));
        KpiId kpi = in(here, () -> clientDictionary.adopt(List.of(id), Locale.FRENCH, null))
                .getFirst();
        run(here, () -> kpis.aim(kpi, MONTH, new BigDecimal("0.05"), new BigDecimal("0.03")));
        republish(
                id,
                definition(new KpiDraft("Taux", "clicks / impressions", Unit.RATIO, Direction.DOWN)),
                "Dans l’autre sens");
        TakeOver shown = in(here, () -> clientDictionary.compare(kpi));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> run(here, () -> clientDictionary.takeOver(shown)));
        assertThat(standing(kpi).version()).isEqualTo(1);
        assertThat(in(here, () -> kpis.get(kpi)).draft().direction()).isEqualTo(Direction.UP);
    }

    @Test
    void whatIsRetiredFromTheDictionaryStaysWithItsClients() {
        DefinitionId id = publish(draft("Taux", "clicks / impressions", "Carl"));
        KpiId kpi = in(here, () -> clientDictionary.adopt(List.of(id), Locale.FRENCH, null))
                .getFirst();
        run(agency, () -> dictionary.retire(id));

        assertThat(in(here, clientDictionary::offers)).isEmpty();
        assertThat(standing(kpi).offered()).isFalse();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> in(
                        clients.consultantInSecond(), () -> clientDictionary.adopt(List.of(id), Locale.FRENCH, null)));
        run(agency, () -> dictionary.restore(id));
        assertThat(in(here, clientDictionary::offers))
                .singleElement()
                .satisfies(offer -> assertThat(offer.taken()).isTrue());
    }

    @Test
    void aKpiThatTheClientRetiredComesBackAsItselfWithItsHistory() {
        DefinitionId id = publish(draft("Taux", "clicks / impressions", "Carl"));
        KpiId kpi = in(here, () -> clientDictionary.adopt(List.of(id), Locale.FRENCH, null))
                .getFirst();
        run(here, () -> kpis.retire(kpi));
        assertThat(in(here, clientDictionary::standings)).isEmpty();
        republish(id, definition(draft("Taux", "clicks / impressions", "Chloé")), "Deux");

        assertThat(in(here, () -> clientDictionary.adopt(List.of(id), Locale.FRENCH, null)))
                .containsExactly(kpi);
        assertThat(in(here, () -> kpis.get(kpi)).draft().profile().owner()).isEqualTo("Chloé");
        assertThat(in(here, () -> kpis.history(kpi))).hasSize(2);
    }

    @Test
    void twoWhoTakeTheSameOverAtOnceAddItOnce() throws Exception {
        run(agency, () -> dictionary.adopt(StarterDictionary.kpis()));
        List<DefinitionId> wanted = List.of(offer("ltv_to_cac"), offer("ctr"), offer("cpc"));
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<List<KpiId>> one =
                    two.submit(() -> in(here, () -> clientDictionary.adopt(wanted, Locale.FRENCH, null)));
            Future<List<KpiId>> other = two.submit(
                    () -> in(clients.adminInFirst(), () -> clientDictionary.adopt(wanted, Locale.FRENCH, null)));
            assertThat(one.get().size() + other.get().size()).isEqualTo(6);
        }
        assertThat(in(here, kpis::all)).hasSize(6);
    }

    private DictionaryStanding standing(KpiId kpi) {
        return Objects.requireNonNull(in(here, clientDictionary::standings).get(kpi));
    }

    private List<KpiId> adopt(String... keys) {
        List<DefinitionId> wanted = List.of(keys).stream().map(this::offer).toList();
        return in(here, () -> clientDictionary.adopt(wanted, Locale.FRENCH, null));
    }

    private DefinitionId offer(String key) {
        return in(here, clientDictionary::offers).stream()
                .filter(offer -> offer.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private DefinitionId publish(KpiDraft draft) {
        return publish(definition(draft));
    }

    private DefinitionId publish(KpiDefinition definition) {
        return in(agency, () -> {
            DefinitionId id = dictionary.add(definition);
            dictionary.publish(dictionary.get(id), "Première version");
            return id;
        });
    }

    private void republish(DefinitionId id, KpiDefinition definition, String note) {
        run(agency, () -> {
            dictionary.redraft(dictionary.get(id), definition);
            dictionary.publish(dictionary.get(id), note);
        });
    }

    private static KpiDefinition definition(KpiDraft draft) {
        return new KpiDefinition(draft, "", "Une norme", null);
    }

    private static KpiDraft draft(String name, String formula, String owner) {
        return new KpiDraft(
                name,
                formula,
                Unit.RATIO,
                Direction.UP,
                new KpiProfile("", Tier.BUSINESS, Family.OTHER, owner, "", "", 1));
    }
}
