package io.pupitre.cadence.ui;

import com.vaadin.flow.component.UI;
import io.pupitre.cadence.CadenceId;
import io.pupitre.cadence.CalendarEntry;
import io.pupitre.cadence.CampaignId;
import io.pupitre.shell.Section;

/** The addresses of a client's calendar, cadences and campaigns. */
public final class CadenceNavigation {

    /** The form of an id in a route. */
    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private CadenceNavigation() {}

    /** A cadence. */
    public static String cadence(String workspace, CadenceId id) {
        return Section.CADENCES.path(workspace) + "/" + id.value();
    }

    /** A campaign. */
    public static String campaign(String workspace, CampaignId id) {
        return Section.CADENCES.path(workspace) + "/campaigns/" + id.value();
    }

    static String newCadence(String workspace) {
        return Section.CADENCES.path(workspace) + "/new";
    }

    static String of(String workspace, CalendarEntry entry) {
        return switch (entry.kind()) {
            case CADENCE -> cadence(workspace, new CadenceId(entry.id()));
            case LAUNCH -> campaign(workspace, new CampaignId(entry.id()));
        };
    }

    static void go(String path) {
        UI.getCurrentOrThrow().navigate(path);
    }
}
