package io.pupitre.cadence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.agency.Region;
import io.pupitre.cadence.Cadences;
import io.pupitre.cadence.CalendarEntry;
import io.pupitre.cadence.Channel;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A month with the way to its neighbours and filters by channel and place. */
@SuppressWarnings("serial") // Sessions are never stored.
final class CalendarPanel extends Div {

    CalendarPanel(
            Cadences cadences, List<Region> regions, Shown shown, String workspace, SerializableConsumer<Shown> go) {
        addClassName("pu-stack");
        LocalDate today = cadences.today();
        YearMonth month = shown.month() == null ? YearMonth.from(today) : shown.month();
        List<CalendarEntry> entries = cadences.calendar(
                MonthCalendar.firstDay(month),
                MonthCalendar.lastDay(month),
                shown.channel(),
                shown.place().countries(regions));

        Button previous = step(Glyph.BACK, "previous", "cadence.previous-month");
        previous.addClickListener(click -> go.accept(shown.with(month.minusMonths(1))));
        Button next = step(Glyph.ARROW, "next", "cadence.next-month");
        next.addClickListener(click -> go.accept(shown.with(month.plusMonths(1))));
        Button present = new Button(getTranslation("ui.today"), click -> go.accept(shown.now()));
        H2 title = new H2(FigureFormat.of(this).month(month));
        title.getElement().setAttribute("aria-live", "polite");

        Select<Channel> channel = new Select<>();
        channel.setAriaLabel(getTranslation("cadence.channel"));
        channel.setPlaceholder(getTranslation("cadence.every-channel"));
        channel.setItems(Channel.values());
        channel.setEmptySelectionAllowed(true);
        channel.setEmptySelectionCaption(getTranslation("cadence.every-channel"));
        channel.setItemLabelGenerator(one -> getTranslation(one == null ? "cadence.every-channel" : Words.key(one)));
        channel.setValue(shown.channel());
        channel.addValueChangeListener(change -> go.accept(shown.only(change.getValue())));

        Div bar = new Div(
                previous,
                next,
                present,
                title,
                new PlaceSelect(regions, shown.place(), place -> go.accept(shown.in(place))),
                channel);
        bar.addClassName("pu-month-bar");
        add(bar, new MonthCalendar(month, today, entries, entry -> CadenceNavigation.of(workspace, entry)));
    }

    private Button step(Glyph glyph, String direction, String key) {
        Button button = new Button(glyph.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        button.getElement().setAttribute("data-month", direction);
        return button;
    }
}
