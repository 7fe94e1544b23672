package io.pupitre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * The row above a grid: a search field (the key {@code /} goes there), further filters, and how many rows are left. The
 * view keeps the values in its URL, so that what one sees can be sent to a colleague.
 */
public final class FilterBar extends Div {

    private final TextField search = new TextField();
    private final Span count = new Span();

    /** @param placeholderKey what the field finds, such as “Tool, vendor, owner” */
    public FilterBar(String placeholderKey, SerializableConsumer<String> onSearch, Component... filters) {
        addClassName("pu-filter-bar");
        search.setPrefixComponent(Glyph.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onSearch.accept(change.getValue());
            }
        });
        Wording.bind(search, search::setPlaceholder, placeholderKey);
        Wording.bind(search, search::setAriaLabel, placeholderKey);
        Key.FILTER.on(search);
        count.addClassName("pu-filter-count");
        // A screen reader hears the new number when a filter changes it.
        count.getElement().setAttribute("role", "status");
        add(search);
        add(filters);
        add(count);
    }

    /** Sets the field without telling the listener: for the value that came with the URL. */
    public void setSearch(String value) {
        search.setValue(value);
    }

    /** Says how many rows there are now, already worded: “12 tools”. */
    public void setCount(String words) {
        count.setText(words);
    }
}
