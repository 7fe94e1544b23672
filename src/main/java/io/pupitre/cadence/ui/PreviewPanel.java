package io.pupitre.cadence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import io.pupitre.cadence.Occurrence;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;

/** The next times that a cadence would come round, before anything is saved. */
@SuppressWarnings("serial") // Sessions are never stored.
final class PreviewPanel extends Div implements LocaleChangeObserver {

    private final ZoneId zone;
    private List<Occurrence> occurrences = List.of();

    PreviewPanel(ZoneId zone) {
        this.zone = zone;
        addClassName("pu-preview");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(List<Occurrence> next) {
        occurrences = next;
        Words words = new Words();
        removeAll();
        add(new H2(getTranslation("cadence.next-ten")));
        Paragraph where =
                new Paragraph(getTranslation("cadence.in-zone", zone.getDisplayName(TextStyle.FULL, getLocale())));
        where.addClassName("pu-muted");
        add(where);
        if (next.isEmpty()) {
            add(new Paragraph(getTranslation("cadence.nothing-ahead")));
            return;
        }
        OrderedList list = new OrderedList();
        next.forEach(one -> {
            ListItem item = new ListItem(new Span(words.moment(one.start())));
            String clocks = words.clocks(one);
            if (!clocks.isEmpty()) {
                Span note = new Span(clocks);
                note.addClassName("pu-muted");
                item.add(note);
            }
            list.add(item);
        });
        add(list);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show(occurrences);
    }
}
