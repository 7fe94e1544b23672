package io.pupitre.tools.quality;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** The thresholds that a check had, each from a moment on; what is earlier than the first is judged by the first. */
final class Thresholds {

    private final TreeMap<Instant, BigDecimal> bySince;

    /** @param bySince at least one */
    Thresholds(Map<Instant, BigDecimal> bySince) {
        this.bySince = new TreeMap<>(bySince);
    }

    BigDecimal at(Instant moment) {
        Map.Entry<Instant, BigDecimal> applied = bySince.floorEntry(moment);
        return (applied == null ? bySince.firstEntry() : applied).getValue();
    }
}
