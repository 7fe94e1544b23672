package io.pupitre.tools.quality.ui;

import io.pupitre.tools.ToolId;
import io.pupitre.tools.quality.CheckId;
import io.pupitre.tools.ui.ToolsNavigation;
import java.util.Optional;
import java.util.UUID;

/** Addresses of the pages on data quality, without a leading slash. */
public final class QualityNavigation {

    /** What says in a tool's address which of its checks is to be measured. */
    static final String MEASURE = "measure";

    private QualityNavigation() {}

    /** How the checks of the client's tools stand. */
    public static String quality(String workspace) {
        return ToolsNavigation.list(workspace) + "/quality";
    }

    /** A tool, and the form for a measurement of one of its checks. */
    public static String measure(String workspace, ToolId tool, CheckId check) {
        return ToolsNavigation.tool(workspace, tool) + "?" + MEASURE + "=" + check.value();
    }

    static Optional<CheckId> check(String word) {
        try {
            return Optional.of(new CheckId(UUID.fromString(word)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
