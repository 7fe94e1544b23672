package io.pupitre.scorecard;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the strategy of the current workspace expects of its KPIs. Scorecards carry each with what the data say of it; what was
 * published stays as it was.
 *
 * <p>A hypothesis or KPI of another workspace and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional
public class Hypotheses {

    private final KpiHypotheses hypotheses;
    private final KpiRepository kpis;
    private final Clock clock;

    Hypotheses(KpiHypotheses hypotheses, KpiRepository kpis, Clock clock) {
        this.hypotheses = hypotheses;
        this.kpis = kpis;
        this.clock = clock;
    }

    /** @throws NotFoundException when this workspace has no such hypothesis */
    @Transactional(readOnly = true)
    public HypothesisInfo get(HypothesisId id) {
        return hypotheses.find(id.value()).orElseThrow(NotFoundException::new).info();
    }

    /**
     * States what is expected of a KPI.
     *
     * @throws NotFoundException when this workspace has no such KPI in use
     * @throws IllegalArgumentException when the amount is finer than the KPI is shown
     */
    public HypothesisId state(KpiId kpi, Expectation expected) {
        Kpi meant = kpis.findInUse(kpi.value()).orElseThrow(NotFoundException::new);
        require(meant, expected);
        return new HypothesisId(hypotheses
                .save(new KpiHypothesis(
                        meant, expected, CurrentScope.workspace().person(), now()))
                .id());
    }

    /**
     * States it otherwise.
     *
     * @param base the hypothesis as the person read it
     * @throws StaleHypothesisException when it was saved by somebody else since
     * @throws NotFoundException when it was removed, or its KPI retired
     * @throws IllegalArgumentException when the amount is finer than the KPI is shown
     */
    public void change(HypothesisInfo base, Expectation expected) {
        KpiHypothesis present = hypotheses.findToChange(base.id().value()).orElseThrow(NotFoundException::new);
        Kpi meant = kpis.findInUse(present.kpi()).orElseThrow(NotFoundException::new);
        require(meant, expected);
        if (present.version() != base.version()) {
            throw new StaleHypothesisException(present.info());
        }
        present.state(expected, now());
    }

    /** Takes it off later scorecards. */
    public void remove(HypothesisId id) {
        hypotheses.delete(hypotheses.find(id.value()).orElseThrow(NotFoundException::new));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void require(Kpi kpi, Expectation expected) {
        if (!Expectation.isVisible(expected.amount(), kpi.draft().unit())) {
            throw new IllegalArgumentException("An amount finer than the KPI is shown");
        }
    }
}
