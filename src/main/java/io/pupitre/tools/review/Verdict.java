package io.pupitre.tools.review;

/** What a review comes to. */
public enum Verdict {
    PASSED,
    /** Passed, as long as its conditions are met. */
    CONDITIONS,
    FAILED;

    /** Whether the tool may be used, so that there must be evidence of it. */
    public boolean isPass() {
        return this != FAILED;
    }
}
