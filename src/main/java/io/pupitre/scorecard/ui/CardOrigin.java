package io.pupitre.scorecard.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What a KPI's figure is made of, for the browser; see {@link CardSheet}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CardOrigin(String formula, String attribution, List<Input> inputs) {

    /**
     * What stood for one of the formula's names.
     *
     * @param remarks its month when that is another, whether it was computed, from which amount it was converted
     * @param batches where it came from: file or entry, rows, person, moment
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Input(String name, List<String> remarks, List<String> batches, String key, String figure) {}
}
