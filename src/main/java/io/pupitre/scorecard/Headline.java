package io.pupitre.scorecard;

import static java.util.stream.Collectors.joining;

import io.pupitre.scorecard.formula.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A KPI of a client's latest publication, in an overview: figures as they are shown, in the currency of that publication.
 *
 * @param nameEn empty when the name serves both languages
 * @param subject what the reason is about when there is no figure, as the client calls it
 * @param goal what the figure should reach; null when it has no target
 * @param delta difference to the month before; null when that cannot be said
 * @param trend the figures of the months up to this one, the oldest first, a blank between two and a hyphen for none; empty
 *     when they were not kept
 */
public record Headline(
        UUID kpi,
        String name,
        String nameEn,
        Unit unit,
        Direction direction,
        Figure figure,
        String subject,
        @Nullable BigDecimal goal,
        Status status,
        @Nullable BigDecimal delta,
        String trend) {

    private static final String NONE = "-";

    static Headline of(KpiLine line) {
        Unit unit = line.unit();
        Target target = line.target();
        return new Headline(
                line.kpi(),
                line.draft().name(),
                line.draft().profile().nameEn(),
                unit,
                line.direction(),
                switch (line.figure()) {
                    case Figure.Value(BigDecimal number) -> Figure.of(unit.present(number));
                    case Figure.NotAvailable(Figure.Reason reason, String ignored) -> Figure.missing(reason, "");
                },
                line.figure() instanceof Figure.NotAvailable missing ? subject(line, missing) : "",
                target == null ? null : unit.present(target.goal()),
                line.status(),
                line.delta().asNumber().orElse(null),
                line.trend().points().stream()
                        .map(point -> point.figure()
                                .asNumber()
                                .map(number -> unit.present(number).toPlainString())
                                .orElse(NONE))
                        .collect(joining(" ")));
    }

    /** The figures of the months up to this one, the oldest first; null for a month without one. */
    public List<@Nullable BigDecimal> trendFigures() {
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        for (String figure : trend.isEmpty() ? new String[0] : trend.split(" ", -1)) {
            figures.add(figure.equals(NONE) ? null : new BigDecimal(figure));
        }
        return figures;
    }

    private static String subject(KpiLine line, Figure.NotAvailable missing) {
        return line.inputs().stream()
                .filter(input -> input.key().equals(missing.subject()))
                .map(InputFigure::name)
                .findFirst()
                .orElse(missing.subject());
    }

    /** What a reader of that language calls it. */
    public String name(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) && !nameEn.isEmpty() ? nameEn : name;
    }

    /** Whether it went the right way; false too when that cannot be said. */
    public boolean isBetter() {
        return delta != null && delta.signum() != 0 && (delta.signum() > 0) == (direction == Direction.UP);
    }
}
