package io.pupitre.scorecard.formula;

/**
 * What a figure measures, as powers of what it is measured in: an amount for each hour is money 1, time −1; a count, a share
 * and a plain number are neither. What differs in measure cannot be added, compared or be one another's goal.
 */
public record Measure(int money, int time) {

    /** How many, or what share. */
    public static final Measure PLAIN = new Measure(0, 0);

    public static final Measure MONEY = new Measure(1, 0);
    public static final Measure TIME = new Measure(0, 1);

    Measure times(Measure other) {
        return new Measure(money + other.money, time + other.time);
    }

    Measure over(Measure other) {
        return new Measure(money - other.money, time - other.time);
    }
}
