package io.pupitre.notification;

/** A letter didn't leave, as far as anybody can tell. */
public final class MailFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean mayHaveLeft;

    MailFailedException(Throwable cause, boolean mayHaveLeft) {
        super("mail failed", cause);
        this.mayHaveLeft = mayHaveLeft;
    }

    /** Whether the mail server may have taken it all the same: its answer to the whole letter never came. */
    public boolean mayHaveLeft() {
        return mayHaveLeft;
    }
}
