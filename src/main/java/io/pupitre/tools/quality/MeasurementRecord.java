package io.pupitre.tools.quality;

import java.math.BigDecimal;

/**
 * A measurement as it is stored.
 *
 * @param version of the state that was read
 * @param threshold the one that applied when it was measured, in per cent or in hours as the kind of the check says
 */
public record MeasurementRecord(
        MeasurementId id, long version, CheckId check, MeasurementDetails details, BigDecimal threshold) {

    /** {@code MET}, {@code BREACHED} or {@code NOT_KNOWN}. */
    public QualityState state() {
        return QualityState.of(details, threshold);
    }
}
