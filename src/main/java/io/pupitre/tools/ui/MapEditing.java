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
import io.pupitre.tools.IntegrationId;
import io.pupitre.tools.IntegrationRecord;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.InvalidIntegrationException;
import io.pupitre.tools.StackMap;
import io.pupitre.tools.SystemConflict;
import io.pupitre.tools.SystemInUseException;
import io.pupitre.ui.Notices;
import java.io.Serializable;
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
        MapDialog dialog = new MapDialog("tools.integration-add", form);
        dialog.savedBy(
                        "tools.save",
                        () -> form.read(this::endOf)
                                .filter(details ->
                                        stored(dialog, "tools.integration-added", () -> integrations.add(details)))
                                .isPresent())
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
                .savedBy(
                        "tools.save",
                        () -> form.read(this::endOf)
                                .filter(details -> stored(dialog, "tools.integration-saved", () -> {
                                    try {
                                        integrations.change(base[0], details);
                                    } catch (IntegrationConflict conflict) {
                                        base[0] = conflict.theirs();
                                        throw conflict;
                                    }
                                }))
                                .isPresent())
                .open();
    }

    /** Answers whether it is stored; else the dialog says why not, and the next attempt is against what is there now. */
    private boolean stored(MapDialog dialog, String notice, Command work) {
        try {
            work.execute();
        } catch (IntegrationConflict conflict) {
            dialog.refuse(inWords(dialog, conflict.theirs()));
            return false;
        } catch (NotFoundException e) {
            // It, or one of its ends.
            dialog.refuse(dialog.getTranslation("tools.map-gone"));
            return false;
        }
        told(notice);
        return true;
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
        Notices.undoable(() -> bringBack(() -> integrations.add(base.details())), "tools.integration-removed");
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
            dialog.close();
            Notices.error("tools.map-gone");
            changed.execute();
            return;
        }
        dialog.close();
        changed.execute();
        Notices.undoable(
                () -> bringBack(() -> systems.add(base.details())),
                "tools.system-removed",
                base.details().name());
    }

    /** Unless its place is taken, or what it connected is gone. */
    private void bringBack(Command work) {
        try {
            work.execute();
        } catch (InvalidIntegrationException | NotFoundException e) {
            Notices.error("tools.map-gone");
        }
        changed.execute();
    }

    /** Somebody else removed it meanwhile. */
    private void gone() {
        Notices.error("tools.map-gone");
        changed.execute();
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
        } catch (NotFoundException e) {
            gone();
            return true;
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

    private void told(String key) {
        changed.execute();
        Notices.success(key);
    }
}
