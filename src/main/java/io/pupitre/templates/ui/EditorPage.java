package io.pupitre.templates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.templates.InvalidTemplateException;
import io.pupitre.templates.StaleEditException;
import io.pupitre.templates.TemplateContent;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Wording;

/** The editor with its buttons, and what is said when somebody else saved first: the work stays on the page. */
@SuppressWarnings("serial") // Sessions are never stored.
final class EditorPage extends Div {

    private final ContentEditor editor;
    private final Div problem = new Div();
    private final SerializableConsumer<TemplateContent> save;

    EditorPage(TemplateContent content, SerializableConsumer<TemplateContent> save, Command cancel) {
        this.save = save;
        editor = new ContentEditor(content);
        addClassName("pu-stack");
        problem.getElement().setAttribute("role", "alert");
        Button done = new Button("", click -> save());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(done, done::setText, "templates.save");
        Changes.mark(done);
        Button back = new Button("", click -> cancel.execute());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(back, back::setText, "ui.cancel");
        Div buttons = new Div(done, back);
        buttons.addClassName("pu-buttons");
        add(problem, editor, buttons);
    }

    private void save() {
        problem.removeAll();
        try {
            save.accept(editor.content());
        } catch (InvalidTemplateException e) {
            problem.add(complaint(e.key()));
        } catch (StaleEditException e) {
            problem.add(
                    complaint("templates.stale"),
                    new DiffTable(e.theirs(), editor.content(), "templates.theirs", "templates.mine"));
        }
    }

    private Paragraph complaint(String key) {
        Paragraph complaint = new Paragraph(getTranslation(key));
        complaint.addClassName("pu-problem");
        return complaint;
    }
}
