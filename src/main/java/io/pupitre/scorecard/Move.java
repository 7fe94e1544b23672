package io.pupitre.scorecard;

/** Which way a figure is expected to go, be that better or worse. */
public enum Move {
    FALLS,
    RISES
}
