package io.pupitre.tools;

/** Where a tool comes from. */
public enum ToolOrigin {
    BOUGHT,
    /** An application that the client or its group built. */
    IN_HOUSE
}
