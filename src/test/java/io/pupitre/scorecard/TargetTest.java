package io.pupitre.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.pupitre.scorecard.formula.Figure;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource({
        "UP,0.05,0.04,0.0527,GREEN",
        "UP,0.05,0.04,0.04996,GREEN",
        "UP,0.05,0.04,0.04994,AMBER",
        "UP,0.05,0.04,0.04,AMBER",
        "UP,0.05,0.04,0.0399,RED",
        "UP,0.05,0.05,0.0499,RED",
        "DOWN,0.002,0.003,0.0019,GREEN",
        "DOWN,0.002,0.003,0.0025,AMBER",
        "DOWN,0.002,0.003,0.0031,RED",
    })
    void judgesWhatIsShown(Direction direction, BigDecimal goal, BigDecimal limit, BigDecimal figure, Status status) {
        assertThat(new Target(direction, goal, limit).judge(Figure.of(figure), Unit.RATIO))
                .isEqualTo(status);
    }

    @Test
    void whatIsNotKnownIsNotJudged() {
        Target target = new Target(Direction.UP, BigDecimal.ONE, BigDecimal.ZERO);

        assertThat(target.judge(Figure.missing(Figure.Reason.DIVISION_BY_ZERO, ""), Unit.RATIO))
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void theLimitIsOnTheWorseSide() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Target(Direction.UP, BigDecimal.ONE, BigDecimal.TEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target(Direction.DOWN, BigDecimal.TEN, BigDecimal.ONE));
    }

    @Test
    void theDeltaIsThatOfTheFiguresShown() {
        YearMonth month = YearMonth.of(2019, 11);
        Trend trend = Trend.ending(month, one -> Figure.of(new BigDecimal(one.equals(month) ? "0.05274" : "0.05266")));

        assertThat(trend.points().getFirst().month()).isEqualTo(YearMonth.of(2018, 11));
        assertThat(trend.delta(Unit.RATIO)).isEqualTo(Figure.of(new BigDecimal("0.0000")));
        assertThat(trend.delta(Unit.NUMBER)).isEqualTo(Figure.of(new BigDecimal("0.00")));
    }

    @Test
    void withoutTheMonthBeforeThereIsNoDelta() {
        YearMonth month = YearMonth.of(2019, 11);
        Figure none = Figure.missing(Figure.Reason.MISSING_INPUT, "clicks");
        Trend trend = Trend.ending(month, one -> one.equals(month) ? Figure.of(BigDecimal.ONE) : none);

        assertThat(trend.delta(Unit.COUNT)).isEqualTo(none);
    }
}
