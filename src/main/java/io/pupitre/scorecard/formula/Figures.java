package io.pupitre.scorecard.formula;

/** What the names of a formula stand for. */
@FunctionalInterface
public interface Figures {

    /**
     * The figure of a name.
     *
     * @param monthsBack how many months before the one that is computed; 0 for that one
     */
    Figure get(String name, int monthsBack);
}
