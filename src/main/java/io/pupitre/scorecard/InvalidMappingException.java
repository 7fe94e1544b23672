package io.pupitre.scorecard;

/** The columns of a file cannot mean what was said. */
public final class InvalidMappingException extends RuntimeException {

    private final String key;

    InvalidMappingException(String key) {
        super(key);
        this.key = key;
    }

    /** Message key of what is wrong. */
    public String key() {
        return key;
    }
}
