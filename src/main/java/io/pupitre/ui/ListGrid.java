package io.pupitre.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;

/**
 * A table of a moderate number of lines, all shown: named for screen readers, its columns headed in the person's language.
 */
@SuppressWarnings("serial") // Sessions are never stored.
public final class ListGrid<T> extends Grid<T> {

    /** @param labelKey what the lines are, for screen readers */
    public ListGrid(String labelKey) {
        Wording.bind(this, this::setAriaLabel, labelKey);
        setAllRowsVisible(true);
    }

    /** A column of text. */
    public Column<T> text(String headerKey, ValueProvider<T, String> text) {
        return headed(addColumn(text), headerKey);
    }

    /** A column of figures, already written: they stand at the right, unit below unit. */
    public Column<T> figure(String headerKey, ValueProvider<T, String> figure) {
        return text(headerKey, figure).setTextAlign(ColumnTextAlign.END);
    }

    /** A column whose text leads to another page of the console, as a full page load. */
    public Column<T> link(String headerKey, ValueProvider<T, String> text, ValueProvider<T, String> href) {
        return headed(
                addColumn(LitRenderer.<T>of("<a href=\"${item.href}\" router-ignore>${item.text}</a>")
                        .withProperty("text", text)
                        .withProperty("href", href)),
                headerKey);
    }

    /** The first column: what a line is called, and the way to its page in the same area. Not cut short on a telephone. */
    public Column<T> page(String headerKey, ValueProvider<T, String> text, ValueProvider<T, String> href) {
        return headed(
                        addColumn(LitRenderer.<T>of("<a href=\"${item.href}\">${item.text}</a>")
                                .withProperty("text", text)
                                .withProperty("href", href)),
                        headerKey)
                .setAutoWidth(false)
                .setWidth("14rem")
                .setFlexGrow(2);
    }

    /** The last column: what can be done with a line, by one renderer since a component per row costs heap. */
    public Column<T> actions(LitRenderer<T> buttons) {
        return headed(addColumn(buttons), "ui.actions").setFlexGrow(0);
    }

    private Column<T> headed(Column<T> column, String headerKey) {
        Wording.bind(this, column::setHeader, headerKey);
        return column.setAutoWidth(true);
    }
}
