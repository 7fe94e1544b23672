package io.pupitre.tools.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import io.pupitre.tools.ImportMapping;
import io.pupitre.tools.ToolField;
import io.pupitre.tools.ToolFile;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What each column of a file means, for the person to correct; and how its dates and numbers are to be read, if in doubt. */
@SuppressWarnings("serial") // Sessions are never stored.
final class MappingTable extends Composite<Div> {

    private static final BigDecimal EXAMPLE = new BigDecimal("1234.56");

    private final ToolPhrases words = new ToolPhrases(this);
    private final ToolFile file;
    private final SerializableConsumer<ImportMapping> changed;
    private final List<Select<ToolField>> columns = new ArrayList<>();
    private ImportMapping mapping;
    private boolean showing;

    MappingTable(ToolFile file, ImportMapping guess, SerializableConsumer<ImportMapping> changed) {
        this.file = file;
        this.mapping = guess;
        this.changed = changed;
        getContent().addClassName("pu-mapping");
        H2 title = new H2();
        Wording.bind(this, title::setText, "tools.import-columns");
        Div cells = new Div();
        cells.addClassName("pu-mapping-columns");
        for (int column = 0; column < file.header().size(); column++) {
            cells.add(column(column));
        }
        getContent().add(title, cells);
        styles();
        show();
    }

    private Div column(int column) {
        Select<ToolField> field = new Select<>();
        field.setItems(ToolField.values());
        field.setEmptySelectionAllowed(true);
        field.setLabel(file.header().get(column).isEmpty() ? "—" : file.header().get(column));
        Wording.bind(
                this,
                ignore -> {
                    field.setEmptySelectionCaption(ignore);
                    field.setPlaceholder(ignore);
                    field.setItemLabelGenerator(one -> one == null ? ignore : words.label(one));
                },
                "tools.import-ignore");
        field.addValueChangeListener(change -> set(mapping.withColumn(column, change.getValue())));
        columns.add(field);
        Span example = new Span(file.example(column));
        example.addClassName("pu-mapping-example");
        return new Div(field, example);
    }

    /** Asked only when the file can be read in several ways. */
    private void styles() {
        Set<DateStyle> dates = file.dateStyles(mapping);
        if (dates.size() > 1) {
            Select<DateStyle> style = new Select<>();
            style.setItems(dates);
            style.setValue(mapping.dates());
            style.addValueChangeListener(change -> set(mapping.withDates(change.getValue())));
            Wording.bind(
                    this,
                    label -> {
                        style.setLabel(label);
                        style.setItemLabelGenerator(one -> one.notation(getLocale()));
                    },
                    "tools.import-dates");
            getContent().add(style);
        }
        Set<NumberStyle> numbers = file.numberStyles(mapping);
        if (numbers.size() > 1) {
            Select<NumberStyle> style = new Select<>();
            style.setItems(numbers);
            style.setItemLabelGenerator(one -> one.write(EXAMPLE));
            style.setValue(mapping.numbers());
            style.addValueChangeListener(change -> set(mapping.withNumbers(change.getValue())));
            Wording.bind(this, style::setLabel, "tools.import-numbers");
            getContent().add(style);
        }
    }

    private void set(ImportMapping wanted) {
        if (!showing && !wanted.equals(mapping)) {
            mapping = wanted;
            show();
            changed.accept(mapping);
        }
    }

    private void show() {
        showing = true;
        for (int column = 0; column < columns.size(); column++) {
            columns.get(column).setValue(mapping.columns().get(column));
        }
        showing = false;
    }
}
