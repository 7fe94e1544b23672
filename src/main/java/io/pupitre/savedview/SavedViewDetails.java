package io.pupitre.savedview;

import io.pupitre.ui.TextRule;
import java.io.Serializable;

/**
 * What a person keeps.
 *
 * @param name 1 to {@value #NAME_LENGTH} characters
 * @param query what follows the question mark in the list's address, as that list writes it; 1 to {@value #QUERY_LENGTH}
 *     characters
 * @param shared whether everybody who works for the client has it in their menu
 */
public record SavedViewDetails(String name, String query, boolean shared) implements Serializable {

    /** No name is longer. */
    public static final int NAME_LENGTH = 60;

    /** No query is longer. */
    public static final int QUERY_LENGTH = 1000;

    /** What names may be. */
    public static final TextRule NAME = TextRule.line(NAME_LENGTH);

    /** @throws IllegalArgumentException when name or query cannot be one */
    public SavedViewDetails {
        name = TextRule.tidy(name);
        if (!NAME.isMetBy(name) || !TextRule.line(QUERY_LENGTH).isMetBy(query)) {
            throw new IllegalArgumentException("Neither a name nor a query of a list");
        }
    }
}
