package io.pupitre.tools;

/** Where a tool stands in its life with the client, in the order in which that life usually goes. */
public enum ToolStatus {
    CONSIDERED,
    EVALUATED,
    ACTIVE,
    RETIRING,
    RETIRED;

    /** Whether people work with it, so that it is paid for. */
    public boolean inUse() {
        return this == ACTIVE || this == RETIRING;
    }
}
