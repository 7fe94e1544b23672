package io.pupitre.tools.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.IntegrationFilter;
import io.pupitre.tools.IntegrationStatus;
import io.pupitre.ui.FilterBar;
import io.pupitre.ui.Wording;

/** What narrows picture and table alike: text and status. */
@SuppressWarnings("serial") // Sessions are never stored.
final class IntegrationFilterBar extends Composite<Div> {

    private final IntegrationPhrases words = new IntegrationPhrases(this::getTranslation);
    private final Select<IntegrationStatus> status = new Select<>();
    private final FilterBar bar;
    private IntegrationFilter filter = IntegrationFilter.ALL;
    private boolean showing;

    /** @param narrow is told what the person wants to see now */
    IntegrationFilterBar(SerializableConsumer<IntegrationFilter> narrow) {
        status.setItems(IntegrationStatus.values());
        status.setEmptySelectionAllowed(true);
        Wording.bind(this, status::setAriaLabel, "tools.integration-status");
        Wording.bind(
                this,
                all -> {
                    status.setPlaceholder(all);
                    status.setEmptySelectionCaption(all);
                    status.setItemLabelGenerator(one -> one == null ? all : words.status(one));
                },
                "tools.integrations-not-retired");
        status.addValueChangeListener(change -> set(new IntegrationFilter(filter.text(), change.getValue()), narrow));
        bar = new FilterBar(
                "tools.integrations-search", text -> set(new IntegrationFilter(text, filter.status()), narrow), status);
        getContent().add(bar);
    }

    /** Shows what an address says. */
    void show(IntegrationFilter wanted) {
        showing = true;
        filter = wanted;
        status.setValue(wanted.status());
        bar.setSearch(wanted.text());
        showing = false;
    }

    /** @param count how many integrations there are, already worded */
    void setCount(String count) {
        bar.setCount(count);
    }

    private void set(IntegrationFilter wanted, SerializableConsumer<IntegrationFilter> narrow) {
        if (!showing && !wanted.equals(filter)) {
            filter = wanted;
            narrow.accept(wanted);
        }
    }
}
