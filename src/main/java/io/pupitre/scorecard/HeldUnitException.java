package io.pupitre.scorecard;

/** An input is fed figures of its unit, so that it can't have another now; nothing was changed. */
public final class HeldUnitException extends RuntimeException {

    HeldUnitException(InputId input) {
        super("The input is fed figures of its unit: " + input.value());
    }
}
