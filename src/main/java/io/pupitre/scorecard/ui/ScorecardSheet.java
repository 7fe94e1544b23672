package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Status;
import io.pupitre.ui.Wording;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A month's scorecard to be read: its verdict in one sentence, then its KPIs. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ScorecardSheet extends Composite<Div> {

    ScorecardSheet(Scorecard scorecard, Sheet sheet) {
        Paragraph verdict = new Paragraph();
        verdict.addClassName("pu-verdict");
        Wording.bind(this, ignored -> verdict.setText(verdict(scorecard)), "scorecard.verdict-unjudged", 0);
        getContent().add(verdict);
        if (!sheet.texts().summary().isEmpty()) {
            Paragraph summary = new Paragraph(sheet.texts().summary());
            summary.addClassName("pu-summary");
            getContent().add(summary);
        }
        Currency currency = Currency.getInstance(scorecard.currency());
        List<Scorecard.Section> sections = scorecard.sections();
        for (Scorecard.Section section : sections) {
            if (sections.size() > 1 || !section.title().isEmpty()) {
                getContent().add(heading(section));
            }
            Div cards = new Div();
            cards.addClassName("pu-kpis");
            section.lines().forEach(line -> cards.add(new KpiCard(line, currency, sheet)));
            getContent().add(cards);
        }
    }

    private H2 heading(Scorecard.Section section) {
        H2 heading = new H2(section.title());
        heading.addClassName("pu-section-title");
        if (section.title().isEmpty()) {
            Wording.bind(heading, heading::setText, FigureWords.key("family", section.family()));
        }
        return heading;
    }

    private String verdict(Scorecard scorecard) {
        long unknown = scorecard.count(Status.UNKNOWN);
        long judged = scorecard.lines().size() - unknown;
        StringBuilder verdict = new StringBuilder();
        if (judged == 1) {
            verdict.append(getTranslation("scorecard.verdict-only-" + only(scorecard)))
                    .append(' ');
        } else if (judged > 0) {
            verdict.append(getTranslation("scorecard.verdict-green", scorecard.count(Status.GREEN), judged));
            append(verdict, "scorecard.verdict-amber", scorecard.count(Status.AMBER));
            append(verdict, "scorecard.verdict-red", scorecard.count(Status.RED));
            verdict.append(". ");
        }
        if (unknown > 0) {
            verdict.append(getTranslation("scorecard.verdict-unjudged", unknown));
        }
        return verdict.toString().strip();
    }

    private static String only(Scorecard scorecard) {
        return Stream.of(Status.GREEN, Status.AMBER)
                .filter(status -> scorecard.count(status) > 0)
                .findFirst()
                .orElse(Status.RED)
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private void append(StringBuilder verdict, String key, long count) {
        if (count > 0) {
            verdict.append(", ").append(getTranslation(key, count));
        }
    }
}
