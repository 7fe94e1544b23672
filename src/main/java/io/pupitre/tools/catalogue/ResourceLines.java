package io.pupitre.tools.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The catalogue's files: a line for each thing, fields between semicolons, remarks after a hash at the line's beginning. */
final class ResourceLines {

    private ResourceLines() {}

    /** @throws IllegalStateException when a line has another number of fields */
    static List<List<String>> of(String file, int fields) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ResourceLines.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> fields(line, fields))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(String line, int number) {
        List<String> fields = List.of(line.split(";", -1));
        if (fields.size() != number) {
            throw new IllegalStateException(line);
        }
        return fields;
    }

    /** What stands in one field between commas. */
    static List<String> several(String field) {
        return Arrays.stream(field.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
