package io.pupitre.notification;

/** A letter didn't leave. */
public final class MailFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    MailFailedException(Throwable cause) {
        super("mail failed", cause);
    }
}
