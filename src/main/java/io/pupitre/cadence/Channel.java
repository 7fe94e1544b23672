package io.pupitre.cadence;

/** Where a client's audience, or its own team, meets what is sent or done. */
public enum Channel {
    EMAIL,
    SOCIAL,
    ADVERTISING,
    WEBSITE,
    EVENT,
    PRESS,
    /** Nothing that an audience sees: reports, meetings, maintenance. */
    INTERNAL
}
