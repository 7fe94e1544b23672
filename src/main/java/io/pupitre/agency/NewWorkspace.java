package io.pupitre.agency;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * What makes a client workspace.
 *
 * @param sample whether its content is demonstration data
 */
public record NewWorkspace(Slug slug, WorkspaceDetails details, boolean sample) {

    /** A client that speaks one language. */
    public NewWorkspace(
            Slug slug, String name, String colour, Locale language, ZoneId zone, Currency currency, boolean sample) {
        this(slug, new WorkspaceDetails(name, colour, language, List.of(), zone, currency), sample);
    }

    public String name() {
        return details.name();
    }
}
