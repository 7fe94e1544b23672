package io.pupitre.tools.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the browser draws of the map, in the person's words.
 *
 * @param file the name of files with the picture, without its ending
 * @param labels by what they are for
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StackSheet(
        String title,
        String client,
        String date,
        String file,
        Map<String, String> labels,
        List<Group> groups,
        List<Edge> edges) {

    /** Tools of one category, or the external systems. */
    record Group(String name, List<Node> nodes) {}

    /**
     * A tool or system.
     *
     * @param kind {@code tool} or {@code system}
     * @param spoken for ears
     */
    record Node(UUID id, String kind, String name, String spoken) {}

    /**
     * An integration.
     *
     * @param direction {@code one-way}, {@code two-way} or {@code unknown}
     * @param status {@code planned}, {@code active}, {@code broken} or {@code retired}
     * @param spoken for ears, and for who points at it
     */
    record Edge(UUID id, UUID from, UUID to, String direction, String status, String spoken) {}
}
