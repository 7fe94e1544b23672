package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.pupitre.tools.evaluation.Mark;
import io.pupitre.tools.evaluation.MarkRecord;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Notices;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One mark of the matrix, kept as soon as it is chosen, with its remark. */
@SuppressWarnings("serial") // Sessions are never stored.
final class MarkCell extends Composite<Div> {

    private final EvaluationPhrases words = new EvaluationPhrases(this);
    private final Select<BigDecimal> points = new Select<>();
    private final Span written = new Span();
    private final Span remark = new Span();
    private final Div contest = new Div();
    private final Span contested = new Span();
    private MarkRecord base;
    private @Nullable Mark mine;

    /** Keeps a mark, or answers why it keeps nothing. */
    interface Giving extends Serializable {
        Optional<Refusal> give(MarkRecord base, Mark mark);
    }

    /**
     * Why a mark isn't kept.
     *
     * @param problem the key of what is wrong
     * @param theirs what somebody else gave since the base was read; null when it isn't that
     */
    record Refusal(String problem, @Nullable MarkRecord theirs) {}

    /**
     * @param named what it is a mark of, for screen readers
     * @param open whether it can be changed
     */
    MarkCell(MarkRecord given, String named, boolean open, Giving giving) {
        base = given;
        points.setItems(Mark.ALL);
        points.setEmptySelectionAllowed(true);
        points.addClassName("pu-evaluation-mark");
        Wording.bind(
                points,
                unknown -> {
                    points.setAriaLabel(named);
                    points.setPlaceholder(unknown);
                    points.setEmptySelectionCaption(unknown);
                    points.setItemLabelGenerator(one -> one == null ? unknown : words.figure(one));
                },
                "tools.evaluation-mark-unknown");
        points.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(giving, new Mark(change.getValue(), base.mark().remark()));
            }
        });
        Button note = new Button(Glyph.EDIT.icon());
        note.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        note.addClickListener(click -> TextDialog.remark(
                base.mark().remark(),
                text -> give(giving, new Mark(base.mark().points(), text)).map(Refusal::problem)));
        Wording.bind(note, label -> note.setAriaLabel(label + "\u00A0: " + named), "tools.evaluation-remark");
        Button keep = new Button("", click -> choose(giving, mine == null ? base.mark() : mine));
        keep.addThemeVariants(ButtonVariant.SMALL);
        Wording.bind(keep, keep::setText, "tools.evaluation-keep-mine");
        Changes.mark(points, note, keep);
        contest.addClassName("pu-problem");
        contest.getElement().setAttribute("role", "alert");
        contest.add(contested, keep);
        remark.addClassName("pu-evaluation-remark");
        written.addClassName("pu-evaluation-written");
        Div line = new Div(points, written, note);
        line.addClassName("pu-evaluation-mark-line");
        points.setVisible(open);
        note.setVisible(open);
        getContent().addClassNames("pu-evaluation-cell", open ? "pu-evaluation-open" : "pu-evaluation-closed");
        getContent().add(line, remark, contest);
        Wording.bind(this, ignored -> tell(), "tools.evaluation-remark");
    }

    /** What the mark is by now; a choice that isn't kept yet stays. */
    void show(MarkRecord present) {
        if (mine == null) {
            base = present;
            tell();
        }
    }

    /** What somebody else gave is said in the cell; anything else that keeps the choice from being kept, in a notice. */
    private void choose(Giving giving, Mark mark) {
        give(giving, mark).filter(refusal -> refusal.theirs() == null).ifPresent(refusal -> {
            Notices.error(refusal.problem());
            tell();
        });
    }

    private Optional<Refusal> give(Giving giving, Mark mark) {
        // What is kept comes back by way of show.
        mine = null;
        Optional<Refusal> refusal = giving.give(base, mark);
        MarkRecord theirs = refusal.map(Refusal::theirs).orElse(null);
        if (theirs != null) {
            base = theirs;
            mine = mark;
            tell();
        }
        return refusal;
    }

    private void tell() {
        Mark shown = mine == null ? base.mark() : mine;
        points.setValue(shown.points());
        written.setText(words.figure(shown.points()));
        remark.setText(shown.remark());
        contest.setVisible(mine != null);
        contested.setText(
                mine == null
                        ? ""
                        : words.say(
                                "tools.evaluation-contested",
                                words.figure(base.mark().points())));
    }
}
