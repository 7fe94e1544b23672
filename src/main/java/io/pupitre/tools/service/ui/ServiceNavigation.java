package io.pupitre.tools.service.ui;

import io.pupitre.tools.ToolId;
import io.pupitre.tools.ui.ToolsNavigation;

/** Addresses of the pages on the service of tools, without a leading slash. */
public final class ServiceNavigation {

    private ServiceNavigation() {}

    /** All of the client's tools. */
    public static String board(String workspace) {
        return ToolsNavigation.list(workspace) + "/service";
    }

    /** One tool, whose panel tells its service. */
    public static String tool(String workspace, ToolId tool) {
        return ToolsNavigation.tool(workspace, tool);
    }
}
