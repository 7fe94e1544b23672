package io.pupitre.scorecard;

import java.util.List;

/**
 * How a client's KPI stands to the definition that it came from.
 *
 * @param version that it came from
 * @param latest of the dictionary
 * @param offered whether the dictionary still offers it
 * @param adapted what the client has changed since
 */
public record DictionaryStanding(
        DefinitionId definition, int version, int latest, boolean offered, List<KpiField> adapted) {

    public DictionaryStanding {
        adapted = List.copyOf(adapted);
    }

    /** Whether a newer version could be taken over. */
    public boolean isBehind() {
        return offered && latest > version;
    }
}
