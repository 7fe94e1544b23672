package io.pupitre.tools;

/**
 * An integration with the names of its ends.
 *
 * @param source the name of the tool or system that it begins at
 * @param target the name of the one that it ends at
 */
public record IntegrationLine(IntegrationRecord record, String source, String target) {

    public IntegrationDetails details() {
        return record.details();
    }
}
