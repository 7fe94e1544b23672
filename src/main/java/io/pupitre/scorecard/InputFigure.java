package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Figure;

/** An input that a KPI was computed from, aggregated over the month and slice. */
public record InputFigure(String key, String name, Figure figure) {}
