package io.pupitre.templates;

import java.time.Instant;

/**
 * A line of the client's copies.
 *
 * @param number of the version that the copy rests on
 * @param latestNumber of the template's versions by now
 * @param edited whether the client's copy departs from that version
 */
public record AppliedLine(
        AppliedTemplateId id,
        TemplateId template,
        TemplateKind kind,
        Bilingual name,
        int number,
        int latestNumber,
        boolean edited,
        Instant appliedAt) {

    /** Whether a newer version could be taken over. */
    public boolean behind() {
        return latestNumber > number;
    }
}
