package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import io.pupitre.scorecard.Hypothesis;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Outcome;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.scorecard.words.HypothesisWords;
import io.pupitre.scorecard.words.KpiWords;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.ui.Changes;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What is expected of a KPI, and what the data say of it. */
@SuppressWarnings("serial") // Sessions are never stored.
final class HypothesisList extends Composite<Div> {

    /** What can be done with hypotheses. */
    interface Acts extends Serializable {

        void state(KpiLine line);

        void change(KpiLine line, Hypothesis hypothesis);

        void remove(KpiLine line, Hypothesis hypothesis);
    }

    private final KpiLine line;
    private final Currency currency;
    private final @Nullable Acts acts;

    /**
     * @param currency of figures in money
     * @param acts null where nobody may change anything
     */
    HypothesisList(KpiLine line, Currency currency, @Nullable Acts acts) {
        this.line = line;
        this.currency = currency;
        this.acts = acts;
        getContent().addClassName("pu-hypotheses");
        setVisible(!line.hypotheses().isEmpty() || acts != null);
        if (!line.hypotheses().isEmpty()) {
            UnorderedList list = new UnorderedList();
            Wording.bind(this, words -> list.getElement().setAttribute("aria-label", words), "scorecard.hypotheses");
            line.hypotheses().forEach(one -> list.add(item(one)));
            getContent().add(list);
        }
        if (acts != null) {
            getContent().add(button(Glyph.ADD, "scorecard.hypothesis-state", "", () -> acts.state(line)));
        }
    }

    private ListItem item(Hypothesis hypothesis) {
        Paragraph statement = new Paragraph(hypothesis.expectation().statement());
        statement.addClassName("pu-hypothesis-statement");
        Paragraph expected = new Paragraph();
        Paragraph figures = new Paragraph();
        Wording.bind(
                this,
                ignored -> {
                    HypothesisWords words = new KpiWords(line, currency, FigureFormat.of(this), Phrases.of(this))
                            .hypothesis(hypothesis);
                    expected.setText(words.expected());
                    figures.setText(words.figures());
                },
                "scorecard.hypotheses");
        ListItem item = new ListItem(
                new StatusBadge(look(hypothesis.outcome()), FigureWords.key("hypothesis", hypothesis.outcome())),
                statement,
                expected,
                figures);
        if (acts != null) {
            String words = hypothesis.expectation().statement();
            item.add(
                    button(Glyph.EDIT, "scorecard.kpi-edit", words, () -> acts.change(line, hypothesis)),
                    button(Glyph.CLOSE, "scorecard.kpi-retire", words, () -> acts.remove(line, hypothesis)));
        }
        return item;
    }

    /** @param subject of which it is, for who hears the button only; empty for the KPI */
    private Button button(Glyph glyph, String key, String subject, Command act) {
        Button button = new Button(glyph.icon(), click -> act.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("pu-kpi-comment");
        Changes.mark(button);
        Wording.bind(
                button,
                words -> {
                    button.setText(words);
                    button.setAriaLabel(words + " – "
                            + (subject.isEmpty()
                                    ? line.name(FigureFormat.of(this).locale())
                                    : subject));
                },
                key);
        return button;
    }

    /** Only what the data have decided is good or bad. */
    private static StatusBadge.Status look(Outcome outcome) {
        return switch (outcome) {
            case CONFIRMED -> StatusBadge.Status.OK;
            case REFUTED -> StatusBadge.Status.BAD;
            case TOO_EARLY, UNJUDGED -> StatusBadge.Status.UNKNOWN;
        };
    }
}
