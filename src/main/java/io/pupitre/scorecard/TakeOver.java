package io.pupitre.scorecard;

import java.util.List;

/**
 * What taking over a newer version of the dictionary would make of a client's KPI. Nothing is done before it is confirmed.
 *
 * @param kpi as the person read it
 * @param from the version that the client has
 * @param to the version that would be taken over
 * @param note what is new in that one
 * @param fields those about which anything is to be said
 */
public record TakeOver(KpiInfo kpi, int from, int to, String note, List<MergedField> fields) {

    public TakeOver {
        fields = List.copyOf(fields);
    }
}
