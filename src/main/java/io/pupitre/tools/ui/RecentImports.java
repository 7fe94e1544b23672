package io.pupitre.tools.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.ImportSummary;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Wording;
import java.time.ZoneId;
import java.util.List;

/** The files that were imported, each with the way back. */
@SuppressWarnings("serial") // Sessions are never stored.
final class RecentImports extends Composite<Div> {

    private final ToolPhrases words = new ToolPhrases(this);

    RecentImports(List<ImportSummary> imports, ZoneId zone, SerializableConsumer<ImportSummary> undo) {
        getContent().addClassName("pu-recent-imports");
        getContent().setVisible(!imports.isEmpty());
        H2 title = new H2();
        Wording.bind(this, title::setText, "tools.imports");
        UnorderedList list = new UnorderedList();
        imports.forEach(one -> list.add(item(one, zone, undo)));
        getContent().add(title, list);
    }

    private ListItem item(ImportSummary one, ZoneId zone, SerializableConsumer<ImportSummary> undo) {
        Span name = new Span(one.fileName());
        Span what = new Span();
        Wording.bind(
                this,
                ignored -> what.setText(words.say(
                        one.undoneAt() == null ? "tools.imports-done" : "tools.imports-undone",
                        words.figures().moment(one.at(), zone),
                        one.added(),
                        one.changed())),
                "tools.imports");
        ListItem item = new ListItem(name, what);
        if (one.undoneAt() == null) {
            Button back = new Button();
            back.addThemeVariants(ButtonVariant.TERTIARY);
            Changes.mark(back);
            back.addClickListener(click -> undo.accept(one));
            Wording.bind(this, back::setText, "tools.imports-undo");
            Wording.bind(this, back::setAriaLabel, "tools.imports-undo-named", one.fileName());
            item.add(back);
        }
        return item;
    }
}
