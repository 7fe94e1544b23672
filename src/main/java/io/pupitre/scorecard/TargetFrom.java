package io.pupitre.scorecard;

import java.time.YearMonth;

/** What holds from a month on, until a later one says otherwise. */
public record TargetFrom(YearMonth from, Target target) {}
