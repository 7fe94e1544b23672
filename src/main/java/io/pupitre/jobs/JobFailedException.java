package io.pupitre.jobs;

/** The work cannot be done, for a reason that the person should read. */
public final class JobFailedException extends RuntimeException {

    private final String key;

    /** @param key message key of the reason, at most 80 characters */
    public JobFailedException(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
