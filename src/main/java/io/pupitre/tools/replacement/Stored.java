package io.pupitre.tools.replacement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How rows say what they are about: a column for each kind, so that the database knows that it is there and whose it is. */
final class Stored {

    private static final int SUBJECT_LENGTH = 500;

    private Stored() {}

    /** What something is called in the log: no more of it than fits. */
    static String subject(String name) {
        int characters = name.codePointCount(0, name.length());
        return characters <= SUBJECT_LENGTH ? name : name.substring(0, name.offsetByCodePoints(0, SUBJECT_LENGTH));
    }

    /** @throws IllegalStateException when it is none, which the tables refuse */
    static Dependent dependent(@Nullable UUID integration, @Nullable UUID input, @Nullable UUID cadence) {
        if (integration != null) {
            return Dependent.of(DependentKind.INTEGRATION, integration);
        }
        if (input != null) {
            return Dependent.of(DependentKind.INPUT, input);
        }
        if (cadence != null) {
            return Dependent.of(DependentKind.CADENCE, cadence);
        }
        throw new IllegalStateException("About nothing");
    }
}
