package io.pupitre.tools.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolStatus;
import io.pupitre.ui.FilterBar;
import io.pupitre.ui.Wording;
import java.util.List;

/** What narrows the list: text, category, status. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolFilterBar extends Composite<Div> {

    private final ToolPhrases words = new ToolPhrases(this);
    private final ComboBox<String> category = new ComboBox<>();
    private final Select<ToolStatus> status = new Select<>();
    private final FilterBar bar;
    private ToolFilter filter = ToolFilter.ALL;
    private boolean showing;

    /** @param narrow is told what the person wants to see now */
    ToolFilterBar(SerializableConsumer<ToolFilter> narrow) {
        category.setClearButtonVisible(true);
        Wording.bind(this, category::setAriaLabel, "tools.field-category");
        Wording.bind(this, category::setPlaceholder, "tools.all-categories");
        category.addValueChangeListener(
                change -> set(new ToolFilter(filter.text(), change.getValue(), filter.status()), narrow));
        status.setItems(ToolStatus.values());
        status.setEmptySelectionAllowed(true);
        Wording.bind(this, status::setAriaLabel, "tools.field-status");
        Wording.bind(
                this,
                all -> {
                    status.setPlaceholder(all);
                    status.setEmptySelectionCaption(all);
                    status.setItemLabelGenerator(one -> one == null ? all : words.status(one));
                },
                "tools.all-statuses");
        status.addValueChangeListener(
                change -> set(new ToolFilter(filter.text(), filter.category(), change.getValue()), narrow));
        bar = new FilterBar(
                "tools.search",
                text -> set(new ToolFilter(text, filter.category(), filter.status()), narrow),
                category,
                status);
        getContent().add(bar);
    }

    /** Shows what an address says. */
    void show(ToolFilter wanted, List<String> categories) {
        showing = true;
        filter = wanted;
        category.setItems(categories);
        category.setValue(wanted.category());
        status.setValue(wanted.status());
        bar.setSearch(wanted.text());
        showing = false;
    }

    /** @param count how many tools there are, already worded */
    void setCount(String count) {
        bar.setCount(count);
    }

    private void set(ToolFilter wanted, SerializableConsumer<ToolFilter> narrow) {
        if (!showing && !wanted.equals(filter)) {
            filter = wanted;
            narrow.accept(wanted);
        }
    }
}
