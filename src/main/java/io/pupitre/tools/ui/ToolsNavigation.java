package io.pupitre.tools.ui;

import io.pupitre.tools.ToolField;
import io.pupitre.tools.ToolId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the pages on a client's tools, without a leading slash. */
public final class ToolsNavigation {

    /** What says in a tool's address at which field its sheet is to be completed. */
    static final String EDIT = "edit";

    private ToolsNavigation() {}

    /** The list. */
    public static String list(String workspace) {
        return "c/" + workspace + "/tools";
    }

    /** The list with one tool opened beside it. */
    public static String tool(String workspace, ToolId tool) {
        return list(workspace) + "/" + tool.value();
    }

    /** The same with the form opened at a field of its sheet. */
    public static String edit(String workspace, ToolId tool, ToolField field) {
        return tool(workspace, tool) + "?" + EDIT + "=" + field.property();
    }

    /** What the client spends for nothing. */
    public static String savings(String workspace) {
        return list(workspace) + "/savings";
    }

    /** What happened to the stack. */
    public static String changes(String workspace) {
        return list(workspace) + "/changes";
    }

    /** The tools that are to go. */
    public static String replacements(String workspace) {
        return list(workspace) + "/replacements";
    }

    /** What is planned for one of them. */
    public static String replacement(String workspace, ToolId tool) {
        return replacements(workspace) + "/" + tool.value();
    }

    /** The import of a file. */
    public static String fileImport(String workspace) {
        return list(workspace) + "/import";
    }

    /** The map of integrations. */
    public static String map(String workspace) {
        return list(workspace) + "/map";
    }

    /** The map narrowed to what contains a text. */
    static String map(String workspace, String text) {
        return map(workspace) + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
