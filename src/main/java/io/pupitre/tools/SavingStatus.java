package io.pupitre.tools;

import java.util.List;

/** How far a saving has come. */
public enum SavingStatus {
    FOUND,
    /** The client wants it. */
    AGREED,
    /** The money is no longer spent. */
    REALISED,
    /** It stays as it is, for a reason. */
    DISMISSED;

    /** Whether it is on the list and still to be realised. */
    public boolean isUnderWay() {
        return this == FOUND || this == AGREED;
    }

    /** Where it can go from here. */
    public List<SavingStatus> next() {
        return switch (this) {
            case FOUND -> List.of(AGREED, DISMISSED);
            case AGREED -> List.of(FOUND, REALISED, DISMISSED);
            case REALISED -> List.of(AGREED);
            case DISMISSED -> List.of(FOUND);
        };
    }
}
