package io.pupitre.scorecard.words;

import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.Hypothesis;
import io.pupitre.scorecard.InputFigure;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.Trend;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.ui.FigureFormat;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said of one KPI of a month. */
public final class KpiWords {

    /** As many as an input can have; a KPI over others has more, which tell nobody anything. */
    private static final int DECIMALS = 10;

    private final KpiLine line;
    private final FigureWords words;
    private final FigureFormat format;
    private final Phrases phrases;

    /** @param currency of figures in money */
    public KpiWords(KpiLine line, Currency currency, FigureFormat format, Phrases phrases) {
        this.line = line;
        this.words = new FigureWords(line.unit(), currency);
        this.format = format;
        this.phrases = phrases;
    }

    public String name() {
        return line.name(format.locale());
    }

    public String figure() {
        return figure(line.figure());
    }

    /** One of the KPI's own figures, such as a month of its trend. */
    public String figure(Figure figure) {
        return number(figure.asNumber().orElse(null));
    }

    /** A number in the KPI's unit. */
    public String number(@Nullable BigDecimal number) {
        return words.write(format, number);
    }

    public String status() {
        return phrases.say(FigureWords.key("status", line.status()));
    }

    /** Why there is no figure, or how it differs from the month before: sign, amount and whether that is good. */
    public String change() {
        return line.figure() instanceof Figure.NotAvailable missing
                ? reason(missing)
                : change(line.delta(), phrases.say("scorecard.since-before"));
    }

    /** How it differs from the same month of the year before, or why that cannot be said. */
    public String changeSinceLastYear() {
        return change(line.trend().delta(line.unit(), Trend.MONTHS - 1), phrases.say("scorecard.since-year"));
    }

    private String change(Figure delta, String since) {
        return switch (delta) {
            case Figure.Value(BigDecimal difference) -> change(difference, since);
            case Figure.NotAvailable missing -> FigureFormat.UNKNOWN + " " + since + " · " + reason(missing);
        };
    }

    private String change(BigDecimal difference, String since) {
        String verdict = difference.signum() == 0
                ? "scorecard.change-none"
                : (difference.signum() > 0) == (line.direction() == Direction.UP)
                        ? "scorecard.change-better"
                        : "scorecard.change-worse";
        String arrow = difference.signum() == 0 ? "→" : difference.signum() > 0 ? "↗" : "↘";
        return arrow + "\u00A0" + words.difference(format, difference) + " " + since + " · " + phrases.say(verdict);
    }

    /** The target, and which way is better when that is not upwards. */
    public String target() {
        Target target = line.target();
        return (target == null
                        ? phrases.say("scorecard.no-target")
                        : phrases.say("scorecard.target-is", words.target(format, target)))
                + (line.direction() == Direction.DOWN ? " · " + phrases.say("scorecard.lower-is-better") : "");
    }

    /** What is said of something that is expected of it. */
    public HypothesisWords hypothesis(Hypothesis hypothesis) {
        return new HypothesisWords(hypothesis, this, words, format, phrases);
    }

    public String formula() {
        return phrases.say("scorecard.origin-formula", line.formula(), line.languageVersion());
    }

    /** What stood for one of the formula's names. */
    public String input(InputFigure input) {
        return switch (input.figure()) {
            case Figure.Value(BigDecimal number) -> format.number(number, Math.clamp(number.scale(), 0, DECIMALS));
            case Figure.NotAvailable(Figure.Reason reason, String ignored) -> phrases.say(reason.key(), input.name());
        };
    }

    /** How an amount of another currency became what stood for a name; nothing where none did. */
    public Optional<String> conversion(InputFigure input) {
        return Optional.ofNullable(input.conversion())
                .map(one -> phrases.say(
                        "scorecard.origin-conversion",
                        format.money(one.amount(), Currency.getInstance(one.currency())),
                        format.number(one.rate(), Math.max(0, one.rate().scale())),
                        one.source(),
                        format.month(one.from())));
    }

    /** Why there is no figure. */
    public String reason(Figure.NotAvailable missing) {
        return phrases.say(missing.reason().key(), inputName(missing.subject()));
    }

    private String inputName(String key) {
        List<String> names = line.inputs().stream()
                .filter(input -> input.key().equals(key))
                .map(InputFigure::name)
                .toList();
        return names.isEmpty() ? key : names.getFirst();
    }
}
