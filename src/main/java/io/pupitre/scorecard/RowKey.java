package io.pupitre.scorecard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What makes two rows the same row: source, date, dimension values. The order of columns and of rows does not matter, nor
 * does a dimension without a value, nor how an accent was encoded.
 *
 * <p>Its formats are stored: a changed digest would make each old row a new one.
 */
final class RowKey {

    private final MessageDigest sha256;

    RowKey() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A text as it is compared and stored: NFC, without white space around it. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Normalised, sorted, without the empty ones. */
    static SortedMap<String, String> normal(Map<String, String> dimensions) {
        SortedMap<String, String> normal = new TreeMap<>();
        dimensions.forEach((dimension, value) -> {
            String kept = normal(value);
            if (!kept.isEmpty()) {
                normal.put(dimension, kept);
            }
        });
        return normal;
    }

    /**
     * @param month whether the row is of the whole month that begins on {@code day}
     * @param dimensions as {@link #normal(Map)} gives them
     * @return 32 bytes
     */
    byte[] of(String source, LocalDate day, boolean month, SortedMap<String, String> dimensions) {
        add("row 1");
        add(normal(source));
        add(month ? day.toString().substring(0, 7) : day.toString());
        addAll(dimensions);
        return sha256.digest();
    }

    /** The same for the dimension values alone: 32 bytes. */
    byte[] of(SortedMap<String, String> dimensions) {
        add("dimensions 1");
        addAll(dimensions);
        return sha256.digest();
    }

    private void addAll(SortedMap<String, String> dimensions) {
        dimensions.forEach((dimension, value) -> {
            add(dimension);
            add(value);
        });
    }

    /** With its length in front: no two lists of texts run together to the same bytes. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha256.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        sha256.update(bytes);
    }
}
