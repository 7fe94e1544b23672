package io.pupitre.cadence;

/** Without these nobody can plan a campaign: for whom, by whom, how its success is told, and when. */
public enum BriefField {
    AUDIENCE,
    OWNER,
    MEASURE,
    LAUNCH_DATE
}
