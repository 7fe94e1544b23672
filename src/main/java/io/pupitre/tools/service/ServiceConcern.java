package io.pupitre.tools.service;

import io.pupitre.agency.WorkspaceLine;
import io.pupitre.tools.ToolId;
import java.time.LocalDate;

/**
 * Something about the service of a tool that somebody has to attend to.
 *
 * @param name of the tool, with which one of several it is
 * @param day when the incident began, the last day of the month that missed its level, the day on which the release takes
 *     effect, or until which it is to be answered, in the client's zone
 */
public record ServiceConcern(WorkspaceLine client, ToolId tool, String name, Kind kind, LocalDate day) {

    /** What it is. */
    public enum Kind {
        /** An outage goes on. */
        OUTAGE,
        /** A tool serves badly. */
        DEGRADED,
        /** The last full month was below what was promised. */
        MISSED,
        /** A release takes effect in at most {@link #RELEASE_DAYS} days, and is not answered. */
        RELEASE_SOON,
        /** A release took effect and is not answered. */
        RELEASE_PAST,
        /** A release is to be answered in at most {@link #RELEASE_DAYS} days, before it takes effect. */
        RESPONSE_SOON,
        /** A release should have been answered. */
        RESPONSE_PAST
    }

    /** How many days beforehand one is told of a release. */
    public static final int RELEASE_DAYS = 30;
}
