package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.server.Command;
import io.pupitre.scorecard.EntryCell;
import io.pupitre.scorecard.EntryFigure;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.NumberText;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cell of an entry by hand. Below the figure it says what the figure replaces, what the month counts besides, or what is
 * wrong; what was typed stays.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class EntryField extends Composite<Div> {

    /** Longer texts are no figures; more is not kept. */
    private static final int LONGEST = 200;

    private final EntryCell cell;
    private final @Nullable BigDecimal before;
    private final @Nullable BigDecimal counting;
    private final Input input = new Input();
    private final Span note = new Span();
    private final NumberText numbers = new NumberText(this);
    private String problem = "";
    private Optional<BigDecimal> figure = Optional.empty();

    /**
     * @param before the figure that it would replace, if there is one
     * @param counting what the month comes to out of all sources, if anything
     */
    EntryField(
            String inputName,
            EntryCell cell,
            @Nullable BigDecimal before,
            @Nullable BigDecimal counting,
            Command typed) {
        this.cell = cell;
        this.before = before;
        this.counting = counting;
        input.setValue(numbers.convertToPresentation(before, new ValueContext()));
        input.getElement().setAttribute("inputmode", "decimal");
        input.getElement().setAttribute("autocomplete", "off");
        String noteId = "note-" + cell.input().value() + "-" + cell.month();
        note.setId(noteId);
        input.getElement().setAttribute("aria-describedby", noteId);
        input.addValueChangeListener(change -> {
            read();
            typed.execute();
        });
        getContent().addClassName("pu-entry-cell");
        getContent().add(input, note);
        Wording.bind(
                this,
                ignored -> {
                    input.getElement().setAttribute("aria-label", inputName + ", " + month(cell.month()));
                    say();
                },
                "scorecard.entry-new");
    }

    EntryCell cell() {
        return cell;
    }

    /** What was typed, if it differs from what was there. */
    Optional<String> typed() {
        return input.getValue().equals(numbers.convertToPresentation(before, new ValueContext()))
                ? Optional.empty()
                : Optional.of(input.getValue());
    }

    void type(String text) {
        input.setValue(text);
    }

    boolean isUnreadable() {
        return !problem.isEmpty();
    }

    void focus() {
        input.focus();
    }

    /** The figure to be saved, if it is readable and another than before. */
    Optional<EntryFigure> change() {
        return figure.filter(typed -> before == null || typed.compareTo(before) != 0)
                .map(typed -> new EntryFigure(cell, before, typed));
    }

    private void read() {
        problem = "";
        figure = Optional.empty();
        String text = input.getValue();
        if (text.length() > LONGEST) {
            input.setValue(text.substring(0, LONGEST));
            return;
        }
        if (text.isBlank()) {
            // Nothing typed says nothing; it must not look as if it took a figure away.
            problem = before == null ? "" : getTranslation("scorecard.entry-emptied");
        } else {
            Result<@Nullable BigDecimal> read = numbers.convertToModel(text, new ValueContext());
            read.handle(value -> figure = Optional.ofNullable(value), message -> problem = message);
        }
        say();
    }

    private void say() {
        input.getElement().setAttribute("aria-invalid", String.valueOf(isUnreadable()));
        getContent().getClassNames().set("unreadable", isUnreadable());
        getContent().getClassNames().set("changed", change().isPresent());
        note.setText(isUnreadable() ? problem : change().map(this::difference).orElseGet(this::besides));
    }

    private String difference(EntryFigure change) {
        return before == null
                ? getTranslation("scorecard.entry-new")
                : exact(before) + " → " + exact(Objects.requireNonNull(change.figure()));
    }

    /** Other sources' figures, or other kinds of rows, are part of the month too. */
    private String besides() {
        boolean alone = counting == null || (before != null && before.compareTo(counting) == 0);
        return alone || counting == null ? "" : getTranslation("scorecard.entry-counting", exact(counting));
    }

    private String month(YearMonth month) {
        return FigureFormat.of(this).month(month);
    }

    private String exact(BigDecimal value) {
        return FigureFormat.of(this)
                .number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }
}
