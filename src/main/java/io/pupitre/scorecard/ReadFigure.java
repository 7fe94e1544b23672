package io.pupitre.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one row of a file.
 *
 * @param figure with {@value #DECIMALS} decimals; null when it withdraws the one that counts
 */
record ReadFigure(
        long line,
        UUID input,
        Key rowKey,
        LocalDate day,
        boolean wholeMonth,
        SortedMap<String, String> dimensions,
        @Nullable BigDecimal figure) {

    /** What the database keeps; finer decimals of a file are rounded, half even. */
    static final int DECIMALS = 10;

    ReadFigure {
        figure = figure == null ? null : figure.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** A row key that can be the key of a map. */
    static final class Key {

        private final byte[] bytes;

        /** @param bytes 32 of them, not to be changed any more */
        Key(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Arrays.equals(bytes, key.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }
}
