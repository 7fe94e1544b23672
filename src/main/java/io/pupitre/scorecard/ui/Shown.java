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
        String slice = parameters.getOrDefault("slice", List.of("")).getFirst();
        int colon = slice.indexOf(':');
        return new Shown(
                colon > 0 && colon < slice.length() - 1
                        ? new Slice(slice.substring(0, colon), slice.substring(colon + 1))
                        : Slice.ALL,
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
            parameters.put("slice", slice.dimension() + ":" + slice.value());
        }
        if (revision > 0) {
            parameters.put("revision", String.valueOf(revision));
        }
        if (current) {
            parameters.put("current", "");
        }
        return QueryParameters.simple(parameters);
    }

    /** What is no number names a revision that does not exist. */
    private static int revision(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
