package io.pupitre.tools.quality;

import java.math.BigDecimal;

/** How a check stands; the worst first. */
public enum QualityState {
    /** What was found last is beyond the threshold. */
    BREACHED,
    /** It was to be measured again before today. */
    OVERDUE,
    /** There was nothing to count. */
    NOT_KNOWN,
    /** It was never measured. */
    NEVER,
    MET,
    /** It is measured no more. */
    STOPPED;

    static QualityState of(MeasurementDetails found, BigDecimal threshold) {
        return found.value()
                .map(value -> found.kind().isMet(value, threshold) ? MET : BREACHED)
                .orElse(NOT_KNOWN);
    }
}
