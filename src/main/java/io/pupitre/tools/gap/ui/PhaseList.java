package io.pupitre.tools.gap.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.tools.gap.GapBoard;
import io.pupitre.tools.gap.GapLine;
import io.pupitre.tools.gap.PhaseRecord;
import io.pupitre.tools.gap.words.GapWords;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;
import java.util.List;

/** The phases, each with how much of what is planned for it is reached. */
@SuppressWarnings("serial") // Sessions are never stored.
final class PhaseList extends Composite<Section> {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final SerializableConsumer<PhaseRecord> edit;

    PhaseList(SerializableConsumer<PhaseRecord> edit, Command add) {
        this.edit = edit;
        H2 title = new H2();
        Wording.bind(title, title::setText, "tools.gap-phases");
        Wording.bind(none, none::setText, "tools.gap-phases-none");
        none.addClassName("pu-muted");
        Button button = new Button(Glyph.ADD.icon(), click -> add.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(button, button::setText, "tools.gap-phase-add");
        Changes.mark(button);
        getContent().addClassName("pu-gap-phases");
        getContent().add(title, list, none, button);
    }

    void show(GapBoard board) {
        list.removeAll();
        list.setVisible(!board.phases().isEmpty());
        none.setVisible(board.phases().isEmpty());
        board.phases().forEach(phase -> list.add(item(phase, board)));
    }

    private ListItem item(PhaseRecord phase, GapBoard board) {
        GapWords words = GapPhrases.of(this);
        List<GapLine> planned = board.lines().stream()
                .filter(line -> phase.equals(line.phase()))
                .toList();
        long met = planned.stream().filter(GapLine::isMet).count();
        Button name = new Button(phase.details().name(), click -> edit.accept(phase));
        name.addThemeVariants(ButtonVariant.TERTIARY);
        name.setAriaLabel(
                words.say("tools.gap-phase-edit-named", phase.details().name()));
        Span fact = new Span(words.day(phase.details().targetDate()) + " · "
                + words.say("tools.gap-phase-met", met, planned.size()));
        fact.addClassName("pu-muted");
        ListItem item = new ListItem(name, fact);
        long late = planned.stream().filter(GapLine::isOverdue).count();
        if (late > 0) {
            Span badge = new Span(words.say("tools.gap-phase-late", late));
            badge.addClassNames("pu-status", "bad");
            item.add(badge);
        }
        return item;
    }
}
