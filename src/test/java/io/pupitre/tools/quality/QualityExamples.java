package io.pupitre.tools.quality;

import java.math.BigDecimal;
import java.time.Instant;

/** Invented checks and what they found. */
public final class QualityExamples {

    public static final Instant MOMENT = Instant.parse("2026-03-02T09:30:00Z");

    private QualityExamples() {}

    /** A check of completeness of which every field is filled: at least 95.5 % each week. */
    public static CheckDetails complete() {
        return new CheckDetails(
                CheckKind.COMPLETENESS,
                "E-mail des contacts",
                new BigDecimal("95.5"),
                7,
                "Équipe données",
                "Sans les contacts\nsupprimés",
                true);
    }

    /** One with this threshold, to be measured each month. */
    public static CheckDetails of(CheckKind kind, String subject, String threshold) {
        return new CheckDetails(kind, subject, new BigDecimal(threshold), 31, "", "", true);
    }

    /** The same with another threshold. */
    public static CheckDetails withThreshold(CheckDetails check, String threshold) {
        return new CheckDetails(
                check.kind(),
                check.subject(),
                new BigDecimal(threshold),
                check.everyDays(),
                check.owner(),
                check.note(),
                check.active());
    }

    /** So many of so many, at {@link #MOMENT}. */
    public static MeasurementDetails filled(long counted, long total) {
        return filled(MOMENT, counted, total);
    }

    public static MeasurementDetails filled(Instant at, long counted, long total) {
        return MeasurementDetails.counted(CheckKind.COMPLETENESS, at, counted, total);
    }
}
