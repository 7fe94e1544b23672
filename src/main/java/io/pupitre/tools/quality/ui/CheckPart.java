package io.pupitre.tools.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import io.pupitre.tools.quality.CheckDetails;
import io.pupitre.tools.quality.CheckLine;
import io.pupitre.tools.quality.Feed;
import io.pupitre.tools.quality.MeasurementRecord;
import io.pupitre.tools.quality.QualityState;
import io.pupitre.ui.Changes;
import io.pupitre.ui.StatusBadge;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One check in its tool's panel: how it stands, what was found lately, which input it feeds. */
@SuppressWarnings("serial") // Sessions are never stored.
final class CheckPart extends Div {

    private final CheckLine line;
    private final QualityPhrases words;
    private final ZoneId zone;
    private final Wishes wishes;

    /** What the person wants to do with a check. */
    interface Wishes extends Serializable {
        void measure(CheckLine line);

        void edit(CheckLine line);

        void correct(CheckLine line, MeasurementRecord measurement);

        void withdraw(MeasurementRecord measurement);

        /** All measurements of a check, the latest first. */
        List<MeasurementRecord> all(CheckLine line);

        void feed(CheckLine line);

        void part(CheckLine line);

        void send(CheckLine line);
    }

    /** @param words of the component that this is made for, in the language of now */
    CheckPart(CheckLine line, Optional<Feed> feed, QualityPhrases words, ZoneId zone, Wishes wishes) {
        this.line = line;
        this.words = words;
        this.zone = zone;
        this.wishes = wishes;
        CheckDetails check = line.check().details();
        addClassName("pu-quality-check");
        Div head = new Div(new H4(words.name(check)));
        head.addClassName("pu-review-head");
        for (QualityState state : line.states()) {
            head.add(new StatusBadge(QualityPhrases.badge(state), QualityPhrases.stateKey(state)));
        }
        add(head);
        line.newest().ifPresent(newest -> add(found(newest)));
        add(muted(facts(check)));
        if (!check.note().isEmpty()) {
            add(muted(check.note()));
        }
        Div actions = new Div();
        actions.addClassName("pu-quality-actions");
        if (check.active()) {
            actions.add(button("tools.quality-measure", () -> wishes.measure(line)));
        }
        actions.add(button("tools.quality-edit", () -> wishes.edit(line)));
        feed.ifPresentOrElse(
                into -> actions.add(button("tools.quality-part", () -> wishes.part(line))),
                () -> actions.add(button("tools.quality-feed", () -> wishes.feed(line))));
        add(actions);
        feed.ifPresent(this::tell);
        if (line.measurements() > 0) {
            add(new Details(
                    words.say("tools.quality-trend-of", line.measurements()), TrendChart.of(line, words), table()));
        }
    }

    private Paragraph found(MeasurementRecord newest) {
        Span value = new Span(words.value(newest));
        value.addClassName("pu-strong");
        Paragraph found = new Paragraph(
                value,
                new Span(" " + words.threshold(newest.details().kind(), newest.threshold()) + " · "
                        + words.madeOf(newest.details(), zone) + " · "
                        + words.moment(newest.details().at(), zone) + " · " + words.movement(line.movement(0))));
        found.addClassName("pu-quality-found");
        return found;
    }

    /** The threshold of now where another applied, when it is to be measured, and who looks after it. */
    private String facts(CheckDetails check) {
        StringBuilder facts = new StringBuilder();
        boolean other = line.newest()
                .filter(newest -> newest.threshold().compareTo(check.threshold()) == 0)
                .isEmpty();
        if (other) {
            facts.append(words.say("tools.quality-threshold-now", words.threshold(check)));
        }
        append(facts, words.say("tools.quality-every", check.everyDays()));
        append(facts, words.due(line));
        append(facts, check.owner());
        return facts.toString();
    }

    private static void append(StringBuilder facts, String fact) {
        if (!fact.isEmpty()) {
            facts.append(facts.isEmpty() ? "" : " · ").append(fact);
        }
    }

    private void tell(Feed feed) {
        Paragraph into = muted(words.say("tools.quality-feeds", feed.input().name(), feed.source()));
        add(into);
        if (feed.differences() > 0) {
            Paragraph behind = new Paragraph(words.say("tools.quality-behind", feed.differences()));
            behind.addClassName("pu-problem");
            add(behind, button("tools.quality-send", () -> wishes.send(line)));
        }
    }

    private TrendTable table() {
        return new TrendTable(line, words, zone, new TrendTable.Wishes() {
            @Override
            public void correct(MeasurementRecord measurement) {
                wishes.correct(line, measurement);
            }

            @Override
            public void withdraw(MeasurementRecord measurement) {
                wishes.withdraw(measurement);
            }

            @Override
            public List<MeasurementRecord> all() {
                return wishes.all(line);
            }
        });
    }

    private Button button(String key, Command act) {
        Button button = new Button(words.say(key), click -> act.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(words.say(
                "tools.quality-act-on", words.say(key), words.name(line.check().details())));
        Changes.mark(button);
        return button;
    }

    private static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("pu-muted");
        return paragraph;
    }
}
