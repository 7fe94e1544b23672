package io.pupitre.tools.service;

/** What an incident did to the people who work with the tool. */
public enum IncidentImpact {
    /** It did not work; the only kind that counts against availability. */
    OUTAGE,
    /** It worked, slowly or in part. */
    DEGRADED,
    /** It was out of service as the vendor had announced. */
    MAINTENANCE
}
