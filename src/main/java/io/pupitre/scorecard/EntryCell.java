package io.pupitre.scorecard;

import java.time.YearMonth;

/** A place in an entry by hand: what a month of an input is. */
public record EntryCell(InputId input, YearMonth month) {}
