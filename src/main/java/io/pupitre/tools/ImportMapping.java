package io.pupitre.tools;

import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file mean.
 *
 * @param columns by column, from 0; a column that isn't there is not read
 * @param numbers how its counts and costs are written
 * @param dates how its days are written
 */
public record ImportMapping(Map<Integer, ToolField> columns, NumberStyle numbers, DateStyle dates) {

    public ImportMapping {
        columns = Map.copyOf(columns);
    }

    /** With another meaning for a column; a field that another column had leaves that one. */
    public ImportMapping withColumn(int column, @Nullable ToolField field) {
        Map<Integer, ToolField> changed = new HashMap<>(columns);
        changed.remove(column);
        if (field != null) {
            changed.values().remove(field);
            changed.put(column, field);
        }
        return new ImportMapping(changed, numbers, dates);
    }

    public ImportMapping withNumbers(NumberStyle style) {
        return new ImportMapping(columns, style, dates);
    }

    public ImportMapping withDates(DateStyle style) {
        return new ImportMapping(columns, numbers, style);
    }

    /** The column of a field, from 0. */
    public Optional<Integer> columnOf(ToolField field) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Without a column of products there is nothing to import. */
    public boolean namesProducts() {
        return columns.containsValue(ToolField.PRODUCT);
    }
}
