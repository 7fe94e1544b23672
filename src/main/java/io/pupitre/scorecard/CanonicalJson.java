package io.pupitre.scorecard;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * JSON with one way to write each value, so that equal documents are equal bytes: UTF-8, NFC, keys sorted by code unit, no
 * white space; decimals are strings in plain notation without trailing zeros, times are strings in UTC. Only what must be
 * escaped is.
 */
final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /**
     * Writes a document of maps, collections, texts, truth values, integers, decimals, instants, months, ids, enum constants and nulls.
     *
     * @throws IllegalArgumentException for anything else, floating point above all
     */
    static byte[] write(Map<String, ?> document) {
        CanonicalJson json = new CanonicalJson();
        json.append(document);
        return json.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case Map<?, ?> map -> appendMap(map);
            case Collection<?> list -> {
                text.append('[');
                String separator = "";
                for (Object element : list) {
                    text.append(separator);
                    append(element);
                    separator = ",";
                }
                text.append(']');
            }
            case Boolean yes -> text.append(yes.booleanValue());
            case Integer number -> text.append(number);
            case Long number -> text.append(number);
            case BigDecimal number -> appendText(plain(number));
            case String string -> appendText(string);
            case Instant instant -> appendText(instant.toString());
            case YearMonth month -> appendText(month.toString());
            case UUID id -> appendText(id.toString());
            case Enum<?> constant -> appendText(constant.name());
            default -> throw new IllegalArgumentException("No canonical form: " + value.getClass());
        }
    }

    private void appendMap(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(Normalizer.normalize((String) key, Normalizer.Form.NFC), value));
        text.append('{');
        String separator = "";
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            text.append(separator);
            appendText(entry.getKey());
            text.append(':');
            append(entry.getValue());
            separator = ",";
        }
        text.append('}');
    }

    private void appendText(String string) {
        text.append('"');
        String normal = Normalizer.normalize(string, Normalizer.Form.NFC);
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < 0x20) {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
