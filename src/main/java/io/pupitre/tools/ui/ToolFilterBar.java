package io.pupitre.tools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.ui.FilterBar;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What narrows the list: text, category, capability, status. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolFilterBar extends Composite<Div> {

    private final ToolPhrases words = new ToolPhrases(this);
    private final ComboBox<String> category = new ComboBox<>();
    private final ComboBox<Capability> capability = new ComboBox<>();
    private final Select<ToolStatus> status = new Select<>();
    private final FilterBar bar;
    private ToolFilter filter = ToolFilter.ALL;
    private boolean showing;

    /**
     * @param narrow is told what the person wants to see now
     * @param views what was narrowed before, beside the fields
     */
    ToolFilterBar(SerializableConsumer<ToolFilter> narrow, Component views) {
        category.setClearButtonVisible(true);
        Wording.bind(this, category::setAriaLabel, "tools.field-category");
        Wording.bind(this, category::setPlaceholder, "tools.all-categories");
        category.addValueChangeListener(change ->
                set(new ToolFilter(filter.text(), change.getValue(), filter.capability(), filter.status()), narrow));
        capability.setItems(Catalogue.capabilities());
        capability.setClearButtonVisible(true);
        Wording.bind(this, capability::setAriaLabel, "tools.field-capability");
        Wording.bind(
                this,
                all -> {
                    capability.setPlaceholder(all);
                    capability.setItemLabelGenerator(one -> one.name(words.language()));
                },
                "tools.all-capabilities");
        capability.addValueChangeListener(change ->
                set(new ToolFilter(filter.text(), filter.category(), key(change.getValue()), filter.status()), narrow));
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
        status.addValueChangeListener(change ->
                set(new ToolFilter(filter.text(), filter.category(), filter.capability(), change.getValue()), narrow));
        bar = new FilterBar(
                "tools.search",
                text -> set(new ToolFilter(text, filter.category(), filter.capability(), filter.status()), narrow),
                category,
                capability,
                status,
                views);
        getContent().add(bar);
    }

    /** Shows what an address says. */
    void show(ToolFilter wanted, List<String> categories) {
        showing = true;
        filter = wanted;
        category.setItems(categories);
        category.setValue(wanted.category());
        capability.setValue(Optional.ofNullable(wanted.capability())
                .flatMap(Catalogue::capability)
                .orElse(null));
        status.setValue(wanted.status());
        bar.setSearch(wanted.text());
        showing = false;
    }

    /** @param count how many tools there are, already worded */
    void setCount(String count) {
        bar.setCount(count);
    }

    private static @Nullable String key(@Nullable Capability capability) {
        return capability == null ? null : capability.key();
    }

    private void set(ToolFilter wanted, SerializableConsumer<ToolFilter> narrow) {
        if (!showing && !wanted.equals(filter)) {
            filter = wanted;
            narrow.accept(wanted);
        }
    }
}
