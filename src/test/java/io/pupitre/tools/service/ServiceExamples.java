package io.pupitre.tools.service;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Invented incidents, service levels and releases. */
public final class ServiceExamples {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public static final WeeklyHours OFFICE =
            new WeeklyHours(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 9 * 60, 18 * 60, PARIS);

    private ServiceExamples() {}

    /** A degraded service of which every field is filled. */
    public static IncidentDetails incident() {
        return new IncidentDetails(
                "Envois lents",
                Instant.parse("2026-03-02T08:00:00Z"),
                Instant.parse("2026-03-02T09:30:00Z"),
                IncidentImpact.DEGRADED,
                "Les envois prenaient une heure",
                "https://exemple.test/ticket/12");
    }

    /** An outage between two times of a client's clock in Paris, as 2026-03-02T08:00; it goes on without an end. */
    public static IncidentDetails outage(String from, @Nullable String until) {
        return incident(IncidentImpact.OUTAGE, from, until);
    }

    public static IncidentDetails incident(IncidentImpact impact, String from, @Nullable String until) {
        return new IncidentDetails("Panne", paris(from), until == null ? null : paris(until), impact, "", "");
    }

    public static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    /** A level of which every field is filled: weekdays, support at office hours. */
    public static LevelDetails level() {
        return new LevelDetails(
                YearMonth.of(2026, 1), new BigDecimal("99.950"), OFFICE, OFFICE, "assistance@exemple.test");
    }

    /** Round the clock. */
    public static LevelDetails level(String from, String promised) {
        return new LevelDetails(YearMonth.parse(from), new BigDecimal(promised), WeeklyHours.ALWAYS, OFFICE, "");
    }

    /** A release of which every field is filled. */
    public static ReleaseDetails release() {
        return new ReleaseDetails(
                "API v4",
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 6, 30),
                "https://exemple.test/notes",
                "Les jetons de la v3 ne valent plus");
    }

    /** Announced and in effect on days. */
    public static ReleaseDetails release(String name, LocalDate announcedOn, @Nullable LocalDate effectiveOn) {
        return new ReleaseDetails(name, announcedOn, effectiveOn, "", "");
    }

    public static Assessment assessment() {
        return new Assessment(
                ReleaseImpact.BREAKING, "Quatre flux passent par la v3", "Ada", LocalDate.of(2026, 5, 31));
    }

    public static Response response() {
        return new Response("Flux passés à la v4", "Ada", LocalDate.of(2026, 5, 4));
    }
}
