package io.pupitre.scorecard;

/** Which way a KPI gets better. */
public enum Direction {
    UP,
    DOWN
}
