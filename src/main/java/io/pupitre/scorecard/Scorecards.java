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
    private final MonthStatements months;

    Scorecards(ScorecardDesk desk, MonthStatements months) {
        this.desk = desk;
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

    /** The months with any figure, the latest first. */
    public List<YearMonth> months() {
        return months.months(CurrentScope.workspace());
    }

    /**
     * The slices that have figures in a month, the whole first.
     *
     * @throws NotFoundException for a month that cannot have figures
     */
    public List<Slice> slices(YearMonth month) {
        require(month);
        return desk.slices(CurrentScope.workspace(), month);
    }

    private static void require(YearMonth month) {
        if (!FigureMonths.include(month)) {
            throw new NotFoundException();
        }
    }
}
