package io.pupitre.tenancy;

/** The client is suspended or archived: its people read, and nobody writes. */
public final class WorkspaceAtRestException extends RuntimeException {

    WorkspaceAtRestException() {
        super("at rest");
    }
}
