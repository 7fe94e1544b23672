package io.pupitre.scorecard;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scorecards as the inputs and KPIs make them now. A client's own people read {@link Publications} instead. */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class Scorecards {

    private final ScorecardDesk desk;
    private final Tracing tracing;
    private final MonthStatements months;
    private final Slices slices;

    Scorecards(ScorecardDesk desk, Slices slices, Tracing tracing, MonthStatements months) {
        this.desk = desk;
        this.slices = slices;
        this.tracing = tracing;
        this.months = months;
    }

    /**
     * What a month comes to. Figures that cannot be known say why.
     *
     * @throws NotFoundException for a month that cannot have figures
     */
    public Scorecard draft(YearMonth month, Slice slice) {
        require(month);
        return desk.compute(CurrentScope.workspace(), month, List.of(slice)).getFirst();
    }

    /**
     * What a KPI's month comes to, and in which rows of which files that came in.
     *
     * @throws NotFoundException for a month that cannot have figures, and for a KPI that is not on the scorecard
     */
    public KpiLine trace(YearMonth month, Slice slice, KpiId kpi) {
        Scorecard scorecard = draft(month, slice);
        List<KpiLine> wanted = scorecard.lines().stream()
                .filter(line -> line.kpi().equals(kpi.value()))
                .toList();
        if (wanted.isEmpty()) {
            throw new NotFoundException();
        }
        return tracing.trace(CurrentScope.workspace(), List.of(scorecard.with(wanted)))
                .getFirst()
                .lines()
                .getFirst();
    }

    /** The months with any figure, the latest first. */
    public List<YearMonth> months() {
        return months.months(CurrentScope.workspace());
    }

    /**
     * The slices that have figures in a month, the whole first; the client's regions where a dimension has their countries.
     *
     * @throws NotFoundException for a month that cannot have figures
     */
    public List<Slice> slices(YearMonth month) {
        require(month);
        return slices.of(CurrentScope.workspace(), month);
    }

    /**
     * Whether a month's slices make up the whole, dimension by dimension.
     *
     * @param whole the draft of the whole
     * @throws NotFoundException for a month that cannot have figures
     */
    public List<Reconciliation> reconciliations(Scorecard whole) {
        require(whole.month());
        return slices.reconcile(CurrentScope.workspace(), whole);
    }

    private static void require(YearMonth month) {
        if (!FigureMonths.include(month)) {
            throw new NotFoundException();
        }
    }
}
