package io.pupitre.tools;

import java.time.LocalDate;

/** When a tool's contract renews. */
public sealed interface Renewal {

    /** It never does, or nobody knows. */
    record None() implements Renewal {}

    /** Each month anew. */
    record RollingMonth() implements Renewal {}

    /** On that day; notice is counted back from it. */
    record OnDate(LocalDate date) implements Renewal {}

    static Renewal none() {
        return new None();
    }

    static Renewal rollingMonth() {
        return new RollingMonth();
    }

    static Renewal on(LocalDate date) {
        return new OnDate(date);
    }
}
