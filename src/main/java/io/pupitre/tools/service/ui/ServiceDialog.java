package io.pupitre.tools.service.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.service.InvalidServiceException;
import io.pupitre.tools.service.ReleaseStatusException;
import io.pupitre.tools.service.StaleServiceException;
import io.pupitre.ui.FormDialog;
import java.util.Optional;

/** Asks for a record of the service of a tool; what is typed stays until it is saved. */
final class ServiceDialog<T> {

    private final FormDialog frame;
    private final ServiceForm<T> form;
    private final SerializableConsumer<T> save;
    private final Command outdated;

    /**
     * @param titleKey what is being done
     * @param save keeps it, or refuses it with what is wrong
     * @param outdated called when the record or its tool turns out to be changed or gone since it was read
     */
    ServiceDialog(String titleKey, ServiceForm<T> form, SerializableConsumer<T> save, Command outdated) {
        this.form = form;
        this.save = save;
        this.outdated = outdated;
        frame = new FormDialog(titleKey, "tools.save", this::save).withWide(form);
    }

    /** @param withdraw takes the record back */
    ServiceDialog<T> withdrawnBy(Command withdraw) {
        frame.removedBy("tools.service-withdraw", withdraw);
        return this;
    }

    void open() {
        frame.open();
    }

    private boolean save() {
        Optional<T> read = form.read();
        return read.isPresent() && isSaved(read.get());
    }

    private boolean isSaved(T details) {
        try {
            save.accept(details);
            return true;
        } catch (InvalidServiceException e) {
            form.show(e.problems());
        } catch (StaleServiceException e) {
            refuse("tools.service-stale");
        } catch (ReleaseStatusException e) {
            refuse("tools.service-not-assessed");
        } catch (NotFoundException e) {
            refuse("tools.service-gone");
        }
        return false;
    }

    private void refuse(String key) {
        frame.refuse(frame.getTranslation(key));
        outdated.execute();
    }
}
