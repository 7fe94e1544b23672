package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.Commentary;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.Hypothesis;
import io.pupitre.scorecard.InputFigure;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.MonthTexts;
import io.pupitre.scorecard.Outcome;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.Trend;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.scorecard.words.HypothesisWords;
import io.pupitre.scorecard.words.KpiWords;
import io.pupitre.scorecard.words.OriginWords;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.StatusBadge;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what stands on the cards of a month. */
final class CardWriting {

    private final CardSource.Month month;
    private final Currency currency;
    private final FigureFormat format;
    private final Phrases phrases;
    private final boolean commenting;
    private final boolean stating;

    /** @param acts null where nobody may change anything */
    CardWriting(CardSource.Month month, FigureFormat format, Phrases phrases, @Nullable CardActs acts) {
        this.month = month;
        this.currency = Currency.getInstance(month.scorecard().currency());
        this.format = format;
        this.phrases = phrases;
        this.commenting = acts != null;
        this.stating = acts != null && acts.stating();
    }

    CardSheet sheet() {
        List<Scorecard.Section> sections = month.scorecard().sections();
        return new CardSheet(
                labels(),
                sections.stream()
                        .map(section -> new CardSheet.Section(
                                title(section, sections.size() > 1),
                                section.lines().stream().map(this::card).toList()))
                        .toList());
    }

    private CardSheet.Labels labels() {
        return new CardSheet.Labels(
                phrases.say("ui.chart-table"),
                phrases.say("ui.chart-period"),
                phrases.say("ui.chart-note"),
                phrases.say("scorecard.origin"),
                phrases.say("scorecard.origin-failed"),
                phrases.say("scorecard.cards-retry"),
                phrases.say("scorecard.hypotheses"),
                stating ? phrases.say("scorecard.hypothesis-state") : "",
                stating ? phrases.say("scorecard.kpi-edit") : "",
                stating ? phrases.say("scorecard.kpi-retire") : "");
    }

    private String title(Scorecard.Section section, boolean among) {
        return section.title().isEmpty() && among
                ? phrases.say(FigureWords.key("family", section.family()))
                : section.title();
    }

    private CardSheet.Card card(KpiLine line) {
        KpiWords words = words(line);
        Commentary commentary = month.texts().of(line.kpi());
        return new CardSheet.Card(
                line.kpi(),
                words.name(),
                StatusLook.of(line.status()).partName(),
                words.status(),
                words.figure(),
                hasLastYear(line) ? List.of(words.change(), words.changeSinceLastYear()) : List.of(words.change()),
                words.target(),
                chart(line, words),
                commentary(commentary),
                commenting ? phrases.say(commentary.isEmpty() ? "scorecard.comment" : "scorecard.comment-change") : "",
                line.hypotheses().stream().map(one -> stated(one, words)).toList());
    }

    /** Without it, that there is none would be said of most KPIs in a client's first year. */
    private static boolean hasLastYear(KpiLine line) {
        return line.trend().delta(line.unit(), Trend.MONTHS - 1) instanceof Figure.Value;
    }

    private CardSheet.Chart chart(KpiLine line, KpiWords words) {
        Map<YearMonth, String> notes = month.texts().notes(line.kpi()).stream()
                .collect(Collectors.toMap(MonthTexts.Note::month, MonthTexts.Note::text));
        Target target = line.target();
        return new CardSheet.Chart(
                line.unit() == Unit.COUNT || line.unit() == Unit.MONEY ? "bar" : "line",
                line.unit() == Unit.RATIO,
                target == null ? null : aim(target, line.unit()),
                words.name() + ". " + format.month(month.scorecard().month()) + ": " + words.figure(),
                line.trend().points().stream()
                        .map(point -> new CardSheet.Point(
                                format.shortMonth(point.month()),
                                format.month(point.month()),
                                words.figure(point.figure()),
                                point.figure()
                                        .asNumber()
                                        .map(line.unit()::present)
                                        .orElse(null),
                                notes.getOrDefault(point.month(), "")))
                        .toList());
    }

    private CardSheet.Aim aim(Target target, Unit unit) {
        return new CardSheet.Aim(
                target.goal(),
                target.direction() == Direction.UP,
                phrases.say("ui.chart-target") + " " + new FigureWords(unit, currency).target(format, target));
    }

    /** What nobody said is left out. */
    private List<CardSheet.Said> commentary(Commentary commentary) {
        List<CardSheet.Said> said = new ArrayList<>();
        say(said, "scorecard.commentary-what", commentary.what());
        say(said, "scorecard.commentary-why", commentary.why());
        say(said, "scorecard.commentary-next", commentary.next());
        return said;
    }

    private void say(List<CardSheet.Said> said, String key, String text) {
        if (!text.isEmpty()) {
            said.add(new CardSheet.Said(phrases.say(key), text));
        }
    }

    private static CardSheet.Stated stated(Hypothesis hypothesis, KpiWords kpi) {
        HypothesisWords words = kpi.hypothesis(hypothesis);
        return new CardSheet.Stated(
                hypothesis.id(),
                look(hypothesis.outcome()).partName(),
                words.outcome(),
                words.statement(),
                words.expected(),
                words.figures());
    }

    /** Only what the data have decided is good or bad. */
    private static StatusBadge.Status look(Outcome outcome) {
        return switch (outcome) {
            case CONFIRMED -> StatusBadge.Status.OK;
            case REFUTED -> StatusBadge.Status.BAD;
            case TOO_EARLY, UNJUDGED -> StatusBadge.Status.UNKNOWN;
        };
    }

    /** @param line with the origins of its inputs */
    CardOrigin origin(KpiLine line) {
        KpiWords words = words(line);
        String attribution = line.draft().profile().attribution();
        return new CardOrigin(
                words.formula() + " · " + phrases.say("scorecard.origin-revision", line.revision()),
                attribution.isEmpty() ? "" : phrases.say("scorecard.origin-attribution", attribution),
                line.inputs().stream().map(input -> input(input, words)).toList());
    }

    private CardOrigin.Input input(InputFigure input, KpiWords words) {
        List<String> remarks = new ArrayList<>();
        if (!input.month().equals(month.scorecard().month())) {
            remarks.add(format.month(input.month()));
        }
        if (input.computed()) {
            remarks.add(phrases.say("scorecard.origin-computed"));
        }
        words.conversion(input).ifPresent(remarks::add);
        OriginWords origins = new OriginWords(format, phrases, month.names(), month.zone());
        return new CardOrigin.Input(
                input.name(),
                remarks,
                input.origins().stream().map(origins::of).toList(),
                input.key(),
                words.input(input));
    }

    private KpiWords words(KpiLine line) {
        return new KpiWords(line, currency, format, phrases);
    }
}
