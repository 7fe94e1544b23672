package io.pupitre.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.scorecard.ManyFigures;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Scorecards;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A month's scorecard of 20 KPIs with trends of 13 months, in a workspace with a million rows of figures: by day, channel and
 * campaign, as the ledger leaves them. They are written by SQL, since an import of them is another comparison; the roll-up
 * over them is the product's.
 */
@SuppressWarnings("NullAway.Init")
class ScorecardBench extends Bench {

    private static final int ROWS = 1_000_000;
    private static final int KPIS = 20;
    private static final YearMonth LAST = YearMonth.of(2026, 10);

    @Autowired
    private ManyFigures figures;

    @Autowired
    private Scorecards scorecards;

    @Test
    void scorecard() {
        Scope.Workspace scope = clients.consultantInFirst();
        ManyFigures.Size size = new ManyFigures.Size(KPIS, LAST.minusMonths(12), LAST, 128);
        ManyFigures.Seed seed = figures.seed(scope, size);
        inTransaction(connection -> figures.fill(connection, seed));
        figures.rollUp(seed);
        inTransaction(connection -> assertThat(Integer.parseInt(
                        texts(connection, "select count(*) from input_current where client_id = ?", (Object)
                                        Ids.bytes(scope.workspace().value()))
                                .getFirst()))
                .isGreaterThan(ROWS));

        compare("scorecard", scope, () -> {
            Scorecard scorecard = scorecards.draft(LAST, Slice.ALL);
            assertThat(scorecard.lines()).hasSize(KPIS).allMatch(line -> line.figure() instanceof Figure.Value);
        });
    }
}
