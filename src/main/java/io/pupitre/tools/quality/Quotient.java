package io.pupitre.tools.quality;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * What was measured, exactly: per cent or hours.
 *
 * @param denominator above 0
 */
public record Quotient(BigInteger numerator, BigInteger denominator) {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final BigInteger SECONDS_OF_AN_HOUR = BigInteger.valueOf(3600);

    /** @throws IllegalArgumentException when the denominator is not above 0 */
    public Quotient {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("Nothing is a part of " + denominator);
        }
    }

    static Quotient percent(long part, long total) {
        return new Quotient(BigInteger.valueOf(part).multiply(HUNDRED), BigInteger.valueOf(total));
    }

    static Quotient hours(Duration age) {
        return new Quotient(BigInteger.valueOf(age.toSeconds()), SECONDS_OF_AN_HOUR);
    }

    Quotient hundredth() {
        return new Quotient(numerator, denominator.multiply(HUNDRED));
    }

    /** On which side of a figure it is: negative when below it. */
    public int compareWith(BigDecimal figure) {
        return new BigDecimal(numerator).compareTo(figure.multiply(new BigDecimal(denominator)));
    }

    /** On which side of another it is: negative when below it. */
    public int compareWith(Quotient other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    public BigDecimal rounded(int decimals, RoundingMode rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
    }
}
