package io.pupitre.scorecard;

/** A program named another call as it had named an earlier one. */
public final class CallReusedException extends RuntimeException {

    CallReusedException() {
        super("The key of an earlier call with other content");
    }
}
