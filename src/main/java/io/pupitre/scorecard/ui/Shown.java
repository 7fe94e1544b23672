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
 * @param current whether the figures as they are now are wanted although the month is published
 */
record Shown(Slice slice, boolean current) {

    static Shown of(Location location) {
        Map<String, List<String>> parameters = location.getQueryParameters().getParameters();
        String slice = parameters.getOrDefault("slice", List.of("")).getFirst();
        int colon = slice.indexOf(':');
        return new Shown(
                colon > 0 && colon < slice.length() - 1
                        ? new Slice(slice.substring(0, colon), slice.substring(colon + 1))
                        : Slice.ALL,
                parameters.containsKey("current"));
    }

    Shown withSlice(Slice other) {
        return new Shown(other, current);
    }

    Shown withCurrent(boolean other) {
        return new Shown(slice, other);
    }

    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!slice.isAll()) {
            parameters.put("slice", slice.dimension() + ":" + slice.value());
        }
        if (current) {
            parameters.put("current", "");
        }
        return QueryParameters.simple(parameters);
    }
}
