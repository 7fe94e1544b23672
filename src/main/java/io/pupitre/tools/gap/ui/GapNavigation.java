package io.pupitre.tools.gap.ui;

import io.pupitre.tools.ui.ToolsNavigation;

/** Addresses of the pages on what a stack lacks, without a leading slash. */
public final class GapNavigation {

    private GapNavigation() {}

    /** The capabilities, as a list or as a map. */
    public static String gap(String workspace) {
        return ToolsNavigation.list(workspace) + "/gap";
    }
}
