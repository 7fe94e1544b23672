package io.pupitre.identity;

import io.pupitre.tenancy.PersonId;
import java.util.Locale;

/**
 * A person as others see them, with their own choices of language and look.
 *
 * @param language French or English
 */
public record Person(
        PersonId id, String email, String name, Locale language, ColourScheme colourScheme, Density density) {

    /** Light and dark; {@link #SYSTEM} follows the device. */
    public enum ColourScheme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** Height of table rows: 32 or 44 px. */
    public enum Density {
        COMPACT,
        COMFORTABLE
    }
}
