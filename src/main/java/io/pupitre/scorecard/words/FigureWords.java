package io.pupitre.scorecard.words;

import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.ui.FigureFormat;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How figures of a unit are written.
 *
 * @param currency of figures in money
 */
public record FigureWords(Unit unit, Currency currency) implements Serializable {

    /** {@link FigureFormat#UNKNOWN} for a figure that is not known. */
    public String write(FigureFormat format, @Nullable BigDecimal figure) {
        if (figure == null) {
            return FigureFormat.UNKNOWN;
        }
        return switch (unit) {
            case RATIO -> format.percent(figure, unit.decimals() - 2);
            case COUNT, NUMBER -> format.number(figure, unit.decimals());
            case MONEY -> format.money(figure, currency);
            case DURATION -> format.number(figure, unit.decimals()) + "\u00A0h";
        };
    }

    /** With the reason when there is none. */
    public String write(FigureFormat format, Figure figure, Phrases phrases) {
        return switch (figure) {
            case Figure.Value(BigDecimal number) -> write(format, number);
            case Figure.NotAvailable(Figure.Reason reason, String subject) ->
                FigureFormat.UNKNOWN + " (" + phrases.say(reason.key(), subject) + ")";
        };
    }

    /** With its sign; a share differs by points of a percent, not by percents. */
    public String difference(FigureFormat format, BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + distance(format, difference);
    }

    /** The same without a plus. */
    public String distance(FigureFormat format, BigDecimal distance) {
        return unit == Unit.RATIO
                ? format.number(distance.movePointRight(2), unit.decimals() - 2) + "\u00A0pt"
                : write(format, distance);
    }

    /** Such as ≥ 5,00 %. */
    public String target(FigureFormat format, Target target) {
        return (target.direction() == Direction.UP ? "≥\u00A0" : "≤\u00A0") + write(format, target.goal());
    }

    /** The translation key of an enum's value, such as {@code scorecard.unit-ratio}. */
    public static String key(String group, Enum<?> value) {
        return "scorecard." + group + "-"
                + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
