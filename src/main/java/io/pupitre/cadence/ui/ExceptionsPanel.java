package io.pupitre.cadence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.pupitre.cadence.CadenceException;
import io.pupitre.cadence.CadenceId;
import io.pupitre.cadence.Cadences;
import io.pupitre.cadence.Occurrence;
import io.pupitre.ui.Changes;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Notices;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What comes next with its exceptions: skip one, move one, take that back. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ExceptionsPanel extends Div {

    private final transient Cadences cadences;
    private final CadenceId cadence;

    ExceptionsPanel(Cadences cadences, CadenceId cadence) {
        this.cadences = cadences;
        this.cadence = cadence;
        addClassName("pu-preview");
        show();
    }

    private void show() {
        removeAll();
        Words words = new Words();
        OrderedList ahead = new OrderedList();
        cadences.next(cadence, 10).forEach(one -> ahead.add(item(one, words)));
        add(new H2(getTranslation("cadence.ahead")), ahead);
        UnorderedList exceptions = new UnorderedList();
        cadences.exceptions(cadence).forEach(one -> exceptions.add(item(one)));
        if (exceptions.getChildren().findAny().isPresent()) {
            add(new H2(getTranslation("cadence.exceptions")), exceptions);
        }
    }

    private ListItem item(Occurrence one, Words words) {
        String moment = words.moment(one.start());
        ListItem item = new ListItem(new Span(moment));
        String clocks = words.clocks(one);
        if (one.moved() || !clocks.isEmpty()) {
            Span note = new Span(one.moved() ? getTranslation("cadence.moved-from", day(one.originalDay())) : clocks);
            note.addClassName("pu-muted");
            item.add(note);
        }
        Button move = button("cadence.move", moment);
        move.addClickListener(click ->
                new MoveDialog(one.start().toLocalDateTime(), to -> move(one.originalDay(), to)).open());
        Button skip = button("cadence.skip", moment);
        skip.addClickListener(click -> skip(one.originalDay()));
        item.add(move, skip);
        return item;
    }

    private ListItem item(CadenceException one) {
        LocalDateTime to = one.movedTo();
        String words = to == null
                ? getTranslation("cadence.skipped", day(one.originalDay()))
                : getTranslation(
                        "cadence.moved-to",
                        day(one.originalDay()),
                        day(to.toLocalDate()) + ", " + new Words().time(to.toLocalTime()));
        Button restore = button("cadence.restore", words);
        restore.addClickListener(click -> restore(one.originalDay()));
        return new ListItem(new Span(words), restore);
    }

    private void skip(LocalDate day) {
        cadences.skip(cadence, day);
        show();
        Notices.undoable(() -> restore(day), "cadence.skipped", day(day));
    }

    private void move(LocalDate day, LocalDateTime to) {
        cadences.move(cadence, day, to);
        show();
    }

    private void restore(LocalDate day) {
        cadences.restore(cadence, day);
        show();
    }

    private String day(LocalDate day) {
        return FigureFormat.of(this).day(day);
    }

    private Button button(String key, String what) {
        Button button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Changes.mark(button);
        // Ten buttons that say “Skip” are no help to who can't see beside what they stand.
        button.setAriaLabel(getTranslation(key) + ", " + what);
        return button;
    }
}
