package io.pupitre.tools.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.Endpoint;
import io.pupitre.tools.ExternalSystemDetails;
import io.pupitre.tools.ExternalSystemId;
import io.pupitre.tools.ExternalSystemRecord;
import io.pupitre.tools.ExternalSystems;
import io.pupitre.tools.IntegrationConflict;
import io.pupitre.tools.IntegrationDetails;
import io.pupitre.tools.IntegrationId;
import io.pupitre.tools.IntegrationLine;
import io.pupitre.tools.IntegrationRecord;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.InvalidIntegrationException;
import io.pupitre.tools.StackMap;
import io.pupitre.tools.SystemConflict;
import io.pupitre.tools.SystemInUseException;
import io.pupitre.ui.Notices;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the forms of the map, stores what they say, and takes away what is to go. */
@SuppressWarnings("serial") // Sessions are never stored.
final class MapEditing implements Serializable {

    private final Integrations integrations;
    private final ExternalSystems systems;
    private final Command changed;

    /** @param changed called when the map is another than before */
    MapEditing(Integrations integrations, ExternalSystems systems, Command changed) {
        this.integrations = integrations;
        this.systems = systems;
        this.changed = changed;
    }

    void addIntegration() {
        IntegrationForm form = new IntegrationForm(integrations.map().nodes());
        new MapDialog("tools.integration-add", form)
                .savedBy("tools.save", () -> {
                    Optional<IntegrationDetails> details = form.read(this::endOf);
                    details.ifPresent(one -> {
                        integrations.add(one);
                        told("tools.integration-added");
                    });
                    return details.isPresent();
                })
                .open();
    }

    /** One that somebody else removed meanwhile is gone from the page too. */
    void editIntegration(IntegrationId id) {
        try {
            edit(integrations.get(id), integrations.map());
        } catch (NotFoundException e) {
            Notices.error("tools.map-gone");
            changed.execute();
        }
    }

    private void edit(IntegrationRecord opened, StackMap map) {
        IntegrationForm form = new IntegrationForm(map.nodes());
        form.show(opened.details());
        IntegrationRecord[] base = {opened};
        MapDialog dialog = new MapDialog("tools.integration-edit", form);
        dialog.removedBy(() -> {
                    dialog.close();
                    remove(base[0]);
                })
                .savedBy("tools.save", () -> {
                    Optional<IntegrationDetails> details = form.read(this::endOf);
                    if (details.isEmpty()) {
                        return false;
                    }
                    try {
                        integrations.change(base[0], details.orElseThrow());
                    } catch (IntegrationConflict conflict) {
                        base[0] = conflict.theirs();
                        dialog.refuse(inWords(dialog, conflict.theirs()));
                        return false;
                    }
                    told("tools.integration-saved");
                    return true;
                })
                .open();
    }

    private String inWords(MapDialog dialog, IntegrationRecord theirs) {
        IntegrationPhrases words = new IntegrationPhrases(dialog::getTranslation);
        return integrations.map().lines().stream()
                .filter(line -> line.record().id().equals(theirs.id()))
                .findFirst()
                .map(line -> words.say("tools.integration-conflict", words.spoken(line)))
                .orElseGet(() -> words.say("tools.map-gone"));
    }

    private void remove(IntegrationRecord base) {
        try {
            integrations.remove(base);
        } catch (IntegrationConflict | NotFoundException e) {
            Notices.error("tools.map-gone");
            changed.execute();
            return;
        }
        changed.execute();
        Notices.undoable(
                () -> {
                    integrations.add(base.details());
                    changed.execute();
                },
                "tools.integration-removed");
    }

    void addSystem() {
        SystemForm form = new SystemForm();
        new MapDialog("tools.system-add", form)
                .savedBy(
                        "tools.save",
                        () -> form.read()
                                .filter(details -> stored(form, () -> systems.add(details)))
                                .isPresent())
                .open();
    }

    void editSystem(ExternalSystemId id) {
        ExternalSystemRecord opened;
        try {
            opened = systems.get(id);
        } catch (NotFoundException e) {
            Notices.error("tools.map-gone");
            changed.execute();
            return;
        }
        SystemForm form = new SystemForm();
        form.show(opened.details());
        ExternalSystemRecord[] base = {opened};
        MapDialog dialog = new MapDialog(
                "tools.system-edit", new Div(form, new ImpactList(integrations.impact(new Endpoint.OfSystem(id)))));
        dialog.removedBy(() -> remove(dialog, base[0]))
                .savedBy(
                        "tools.save",
                        () -> form.read()
                                .filter(details -> stored(form, () -> {
                                    try {
                                        systems.change(base[0], details);
                                    } catch (SystemConflict conflict) {
                                        base[0] = conflict.theirs();
                                        dialog.refuse(dialog.getTranslation(
                                                "tools.system-conflict",
                                                conflict.theirs().details().name(),
                                                conflict.theirs().details().note()));
                                        throw conflict;
                                    }
                                }))
                                .isPresent())
                .open();
    }

    private void remove(MapDialog dialog, ExternalSystemRecord base) {
        try {
            systems.remove(base);
        } catch (SystemInUseException e) {
            dialog.refuse(dialog.getTranslation("tools.system-in-use", e.integrations()));
            return;
        } catch (SystemConflict | NotFoundException e) {
            Notices.error("tools.map-gone");
        }
        dialog.close();
        changed.execute();
        Notices.undoable(
                () -> {
                    systems.add(base.details());
                    changed.execute();
                },
                "tools.system-removed",
                base.details().name());
    }

    /** Answers whether it is stored; else the form says why not. */
    private boolean stored(SystemForm form, Command work) {
        try {
            work.execute();
        } catch (InvalidIntegrationException e) {
            form.refuse(e);
            return false;
        } catch (SystemConflict e) {
            return false;
        }
        told("tools.system-saved");
        return true;
    }

    private Endpoint endOf(EndChoice choice) {
        @Nullable Endpoint end = choice.end();
        return end != null
                ? end
                : new Endpoint.OfSystem(
                        systems.add(ExternalSystemDetails.named(choice.name())).id());
    }

    /** @param line which integration */
    void edit(IntegrationLine line) {
        editIntegration(line.record().id());
    }

    private void told(String key) {
        changed.execute();
        Notices.success(key);
    }
}
