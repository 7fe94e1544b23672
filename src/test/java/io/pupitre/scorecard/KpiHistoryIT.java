package io.pupitre.scorecard;

import static io.pupitre.fixtures.TwoClients.in;
import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Each thing that was ever meant by a KPI can be read again, with who meant it. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class KpiHistoryIT {

    private static final KpiDraft VISITS = new KpiDraft("Visites", "visits", Unit.COUNT, Direction.UP);
    private static final KpiDraft OWNED = new KpiDraft(
            "Visites",
            "visits",
            Unit.COUNT,
            Direction.UP,
            new KpiProfile("Visits", Tier.OPERATIONS, Family.AWARENESS, "Carl", "Dernier clic", "Audience", 3));

    private TwoClients clients;
    private Scope.Workspace here;

    @Autowired
    private Kpis kpis;

    @Autowired
    private Inputs inputs;

    @BeforeEach
    void meetTheClients() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
        run(here, () -> inputs.define("visits", "Visites", Unit.COUNT, Aggregation.SUM));
    }

    @Test
    void eachMeaningIsKeptWithWhoMeantIt() {
        KpiId id = in(here, () -> kpis.define(VISITS));
        run(clients.adminInFirst(), () -> kpis.change(kpis.get(id), OWNED));
        run(here, () -> kpis.change(kpis.get(id), VISITS));

        assertThat(in(here, () -> kpis.history(id)))
                .extracting(RevisionLine::number, RevisionLine::draft, RevisionLine::by)
                .containsExactly(tuple(3, VISITS, "Carl"), tuple(2, OWNED, "Ada"), tuple(1, VISITS, "Carl"));
        assertThat(KpiField.differing(VISITS, OWNED))
                .containsExactly(
                        KpiField.NAME_EN,
                        KpiField.TIER,
                        KpiField.FAMILY,
                        KpiField.OWNER,
                        KpiField.ATTRIBUTION,
                        KpiField.SECTION,
                        KpiField.WEIGHT);
    }

    @Test
    void whatMeansTheSameIsNoRevision() {
        KpiId id = in(here, () -> kpis.define(VISITS));
        run(here, () -> {
            kpis.change(kpis.get(id), new KpiDraft(" Visites ", " visits ", Unit.COUNT, Direction.UP));
            kpis.aim(id, YearMonth.of(2026, 1), BigDecimal.TEN, BigDecimal.ONE);
            kpis.arrange(List.of(id));
        });

        assertThat(in(here, () -> kpis.history(id))).hasSize(1);
    }

    @Test
    void whatWasRefusedLeavesNoTrace() {
        KpiId id = in(here, () -> kpis.define(VISITS));
        KpiInfo read = in(here, () -> kpis.get(id));
        run(clients.adminInFirst(), () -> kpis.change(kpis.get(id), OWNED));

        assertThatExceptionOfType(StaleKpiException.class).isThrownBy(() -> run(here, () -> kpis.change(read, VISITS)));
        assertThat(in(here, () -> kpis.history(id))).hasSize(2);
    }
}
