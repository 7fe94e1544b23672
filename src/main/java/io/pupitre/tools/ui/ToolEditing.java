package io.pupitre.tools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.tools.EditConflict;
import io.pupitre.tools.InvalidToolException;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolField;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.UnsettledToolException;
import io.pupitre.ui.Notices;
import java.io.Serializable;

/** Adds tools, changes them and takes them through their life, with all that has to be asked on the way. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolEditing implements Serializable {

    private final Component page;
    private final Tools tools;
    private final ClientFacts client;
    private final SerializableConsumer<ToolId> added;
    private final SerializableConsumer<ToolId> changed;
    private final SerializableConsumer<ToolId> held;

    /**
     * @param page in whose words people are told
     * @param added is told of a new tool
     * @param changed is told of one that is another now, or that proved to be
     * @param held is told of one that can't go before what depends on it is settled
     */
    ToolEditing(
            Component page,
            Tools tools,
            ClientFacts client,
            SerializableConsumer<ToolId> added,
            SerializableConsumer<ToolId> changed,
            SerializableConsumer<ToolId> held) {
        this.page = page;
        this.tools = tools;
        this.client = client;
        this.added = added;
        this.changed = changed;
        this.held = held;
    }

    void add() {
        new ToolDialog("tools.add", new ToolDraft(client.currency()), tools.categories(), (details, done) -> {
                    ToolRecord tool = tools.add(details);
                    done.execute();
                    Notices.success("tools.added", details.name());
                    added.accept(tool.id());
                })
                .open();
    }

    void edit(ToolRecord base) {
        editing(base).open();
    }

    /** Begins at a field of the form. */
    void edit(ToolRecord base, ToolField field) {
        ToolDialog dialog = editing(base);
        dialog.open();
        dialog.startAt(field);
    }

    private ToolDialog editing(ToolRecord base) {
        ToolDraft draft = ToolDraft.of(base, client.currency());
        return new ToolDialog("tools.edit", draft, tools.categories(), (details, done) -> save(base, details, done));
    }

    /** A step in a tool's life, which can be taken back. */
    void move(ToolRecord base, ToolStatus to) {
        ReasonDialog.doing(() -> {
            try {
                tools.move(base, to);
            } catch (UnsettledToolException e) {
                Notices.error(
                        e.problems().getFirst().key(),
                        e.problems().getFirst().arguments().toArray());
                held.accept(base.id());
                return;
            } catch (EditConflict | InvalidToolException e) {
                Notices.error("tools.changed-meanwhile", base.details().name());
                changed.accept(base.id());
                return;
            }
            changed.accept(base.id());
            ToolStatus from = base.details().status();
            Notices.undoable(
                    () -> move(tools.get(base.id()), from),
                    "tools.moved",
                    base.details().name(),
                    new ToolPhrases(page).status(to));
        });
    }

    private void save(ToolRecord base, ToolDetails mine, Command done) {
        ReasonDialog.doing(() -> {
            try {
                tools.change(base, mine);
            } catch (EditConflict conflict) {
                if (!conflict.differences().isEmpty()) {
                    new ConflictDialog(conflict, merged -> merge(conflict, merged, done)).open();
                    return;
                }
            }
            done.execute();
            Notices.success("tools.saved", mine.name());
            changed.accept(base.id());
        });
    }

    /** What was chosen of two versions may be a step that the tool's life doesn't have; the form is still open then. */
    private void merge(EditConflict conflict, ToolDetails merged, Command done) {
        try {
            save(conflict.theirs(), merged, done);
        } catch (InvalidToolException e) {
            Notices.error(new ToolPhrases(page).problem(e.problems().getFirst()));
        }
    }
}
