package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.KpiField;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.ui.FigureFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How the parts of a KPI are called and written. */
record FieldWords(Component page) {

    String name(KpiField field) {
        return page.getTranslation(FigureWords.key("field", field));
    }

    String value(KpiField field, KpiDraft draft) {
        return value(field.of(draft));
    }

    String value(Object value) {
        return switch (value) {
            case String text -> text.isEmpty() ? FigureFormat.UNKNOWN : text;
            case Enum<?> choice ->
                page.getTranslation(FigureWords.key(
                        choice.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT), choice));
            default -> value.toString();
        };
    }

    /** In which parts two drafts differ, each before and after. */
    NativeTable differences(List<KpiField> fields, KpiDraft before, KpiDraft after) {
        NativeTable table = table("scorecard.field", "scorecard.before", "scorecard.after");
        fields.forEach(field -> table.getBody().add(row(name(field), value(field, before), value(field, after))));
        return table;
    }

    NativeTable table(String... headerKeys) {
        NativeTable table = new NativeTable();
        table.addClassName("pu-table");
        NativeTableRow head = new NativeTableRow();
        Stream.of(headerKeys).forEach(key -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(page.getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        return table;
    }

    NativeTableRow row(String... cells) {
        return new NativeTableRow(Stream.of(cells).map(NativeTableCell::new).toArray(NativeTableCell[]::new));
    }
}
