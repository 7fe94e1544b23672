package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Figure;
import java.util.List;
import java.util.UUID;

/**
 * Why a month was published once more.
 *
 * @param reason as the person gave it who did
 * @param previous SHA-256 of the revision before, in hexadecimal
 * @param corrections the month's figures that differ from it
 */
public record Restatement(String reason, String previous, List<Correction> corrections) {

    /** Of a reason. */
    public static final int REASON_LENGTH = 1000;

    /**
     * A figure that was published otherwise.
     *
     * @param draft the KPI as it is meant now; as it was meant before when it is gone
     * @param before why there is none when the KPI was not on the scorecard
     */
    public record Correction(UUID kpi, KpiDraft draft, Slice slice, Figure before, Figure after) {}

    public Restatement {
        corrections = List.copyOf(corrections);
    }
}
