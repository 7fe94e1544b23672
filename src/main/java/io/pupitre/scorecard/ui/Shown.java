package io.pupitre.scorecard.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.pupitre.scorecard.Slice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a month an address asks for.
 *
 * @param revision of the publication that is wanted; 0 for the last
 * @param current whether the figures as they are now are wanted although the month is published
 */
record Shown(Slice slice, int revision, boolean current) {

    /** The whole, as it was published last. */
    static final Shown LATEST = new Shown(Slice.ALL, 0, false);

    static Shown of(Location location) {
        Map<String, List<String>> parameters = location.getQueryParameters().getParameters();
        return new Shown(
                parameters.containsKey("region")
                        ? slice(parameters.get("region").getFirst(), true)
                        : slice(parameters.getOrDefault("slice", List.of("")).getFirst(), false),
                revision(parameters.getOrDefault("revision", List.of("")).getFirst()),
                parameters.containsKey("current"));
    }

    Shown withSlice(Slice other) {
        return new Shown(other, revision, current);
    }

    Shown withCurrent(boolean other) {
        return new Shown(slice, 0, other);
    }

    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!slice.isAll()) {
            parameters.put(slice.region() ? "region" : "slice", slice.dimension() + ":" + slice.value());
        }
        if (revision > 0) {
            parameters.put("revision", String.valueOf(revision));
        }
        if (current) {
            parameters.put("current", "");
        }
        return QueryParameters.simple(parameters);
    }

    /** The whole unless both parts are there. */
    private static Slice slice(String text, boolean region) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < text.length() - 1
                ? new Slice(text.substring(0, colon), text.substring(colon + 1), region)
                : Slice.ALL;
    }

    /** What is no number names a revision that does not exist. */
    private static int revision(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
