package io.pupitre.tools.service.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.service.IncidentRecord;
import io.pupitre.tools.service.InvalidServiceException;
import io.pupitre.tools.service.LevelRecord;
import io.pupitre.tools.service.ReleaseRecord;
import io.pupitre.tools.service.ServiceBoard;
import io.pupitre.tools.service.ServiceLevels;
import io.pupitre.tools.service.StaleServiceException;
import io.pupitre.tools.service.ToolIncidents;
import io.pupitre.tools.service.VendorReleases;
import io.pupitre.ui.Notices;
import java.io.Serializable;
import java.time.Clock;

/** What can be done with the records of one tool: each by a dialog. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ServiceEditing implements Serializable {

    private final Services services;
    private final ToolRecord tool;
    private final String person;
    private final Command reread;

    /** The services by which it is done. */
    record Services(
            ServiceBoard board, ToolIncidents incidents, ServiceLevels levels, VendorReleases releases, Clock clock) {}

    /**
     * @param person who most likely responds
     * @param reread called when something was changed, here or elsewhere
     */
    ServiceEditing(Services services, ToolRecord tool, String person, Command reread) {
        this.services = services;
        this.tool = tool;
        this.person = person;
        this.reread = reread;
    }

    void addIncident() {
        IncidentForm form =
                new IncidentForm(services.board().zone()).of(services.clock().instant());
        open("tools.service-incident-add", form, details -> services.incidents().add(tool.id(), details))
                .open();
    }

    void edit(IncidentRecord base) {
        IncidentForm form = new IncidentForm(services.board().zone()).of(base.details());
        open(
                        "tools.service-incident-edit",
                        form,
                        details -> services.incidents().correct(base, details))
                .withdrawnBy(withdrawal(
                        base.details().title(),
                        () -> services.incidents().withdraw(base),
                        () -> services.incidents().bringBack(base)))
                .open();
    }

    void addLevel() {
        LevelForm form =
                new LevelForm(services.board().today(), services.board().zone());
        open("tools.service-level-add", form, details -> services.levels().add(tool.id(), details))
                .open();
    }

    void edit(LevelRecord base, String name) {
        LevelForm form =
                new LevelForm(services.board().today(), services.board().zone()).of(base.details());
        open("tools.service-level-edit", form, details -> services.levels().correct(base, details))
                .withdrawnBy(withdrawal(
                        name,
                        () -> services.levels().withdraw(base),
                        () -> services.levels().add(base.tool(), base.details())))
                .open();
    }

    void addRelease() {
        ReleaseForm form = new ReleaseForm().of(services.board().today());
        open("tools.service-release-add", form, details -> services.releases().add(tool.id(), details))
                .open();
    }

    void edit(ReleaseRecord base) {
        ReleaseForm form = new ReleaseForm().of(base.details());
        open("tools.service-release-edit", form, details -> services.releases().correct(base, details))
                .withdrawnBy(withdrawal(
                        base.details().name(),
                        () -> services.releases().withdraw(base),
                        () -> services.releases().bringBack(base)))
                .open();
    }

    void assess(ReleaseRecord base) {
        AssessmentForm form = base.assessment() == null
                ? new AssessmentForm().of(person)
                : new AssessmentForm().of(base.assessment());
        open("tools.service-assess", form, assessment -> services.releases().assess(base, assessment))
                .open();
    }

    void answer(ReleaseRecord base) {
        ResponseForm form = base.response() == null
                ? new ResponseForm().of(services.board().today(), person)
                : new ResponseForm().of(base.response());
        open("tools.service-answer", form, response -> services.releases().answer(base, response))
                .open();
    }

    private <T> ServiceDialog<T> open(String titleKey, ServiceForm<T> form, SerializableConsumer<T> save) {
        return new ServiceDialog<>(
                titleKey,
                form,
                details -> {
                    save.accept(details);
                    reread.execute();
                    Notices.success("tools.service-saved", tool.details().name());
                },
                reread);
    }

    private Command withdrawal(String name, Command withdraw, Command bringBack) {
        return () -> attempt(() -> {
            withdraw.execute();
            Notices.undoable(() -> attempt(bringBack), "tools.service-withdrawn", name);
        });
    }

    private void attempt(Command act) {
        try {
            act.execute();
        } catch (StaleServiceException | InvalidServiceException e) {
            // Also a level that was brought back into a month that has another one since.
            Notices.error("tools.service-stale");
        } catch (NotFoundException e) {
            Notices.error("tools.service-gone");
        }
        reread.execute();
    }
}
