package io.pupitre.scorecard.formula;

/**
 * A name in a formula and which month of it is meant.
 *
 * @param monthsBack how many months before the one that is computed; 0 for that one
 */
public record Reference(String name, int monthsBack) {}
