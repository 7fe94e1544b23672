package io.pupitre.cadence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.cadence.CalendarEntry;
import io.pupitre.ui.FigureFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A month as a table of weeks from Monday, each entry a link. Arrow keys go from day to day, Tab into a day's links; on a
 * phone the same entries are a list, and the table is hidden from everybody.
 */
@Tag("pupitre-month")
@JsModule("./cadence/month.ts")
@SuppressWarnings("serial") // Sessions are never stored.
final class MonthCalendar extends Component implements HasComponents {

    private final LocalDate today;
    private final SerializableFunction<CalendarEntry, String> address;
    private final Words words = new Words();

    /** @param address where an entry leads */
    MonthCalendar(
            YearMonth month,
            LocalDate today,
            List<CalendarEntry> entries,
            SerializableFunction<CalendarEntry, String> address) {
        this.today = today;
        this.address = address;
        Map<LocalDate, List<CalendarEntry>> days = entries.stream().collect(Collectors.groupingBy(CalendarEntry::day));
        add(table(month, days), list(month, days));
    }

    /** The Monday with which the month's first week begins. */
    static LocalDate firstDay(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Sunday with which its last week ends. */
    static LocalDate lastDay(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private NativeTable table(YearMonth month, Map<LocalDate, List<CalendarEntry>> days) {
        NativeTable table = new NativeTable();
        table.addClassName("pu-month");
        table.setCaptionText(FigureFormat.of(this).month(month));
        NativeTableRow head = new NativeTableRow();
        for (DayOfWeek day : DayOfWeek.values()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.day(day));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (LocalDate monday = firstDay(month); !monday.isAfter(lastDay(month)); monday = monday.plusWeeks(1)) {
            NativeTableRow week = new NativeTableRow();
            monday.datesUntil(monday.plusWeeks(1))
                    .forEach(day -> week.add(cell(day, month, days.getOrDefault(day, List.of()))));
            table.getBody().add(week);
        }
        return table;
    }

    private NativeTableCell cell(LocalDate day, YearMonth month, List<CalendarEntry> entries) {
        Span number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("pu-month-number");
        NativeTableCell cell = new NativeTableCell();
        cell.add(number);
        cell.getElement().setAttribute("data-day", day.toString());
        if (!YearMonth.from(day).equals(month)) {
            cell.addClassName("other");
        }
        if (day.equals(today)) {
            cell.getElement().setAttribute("aria-current", "date");
        }
        if (!entries.isEmpty()) {
            UnorderedList list = new UnorderedList();
            entries.forEach(entry -> list.add(new ListItem(link(entry))));
            cell.add(list);
        }
        return cell;
    }

    private Div list(YearMonth month, Map<LocalDate, List<CalendarEntry>> days) {
        Div list = new Div();
        list.addClassName("pu-month-list");
        month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(days::containsKey)
                .forEach(day -> {
                    Span heading = new Span(words.day(day.getDayOfWeek()) + " "
                            + FigureFormat.of(this).day(day));
                    heading.addClassName("pu-strong");
                    UnorderedList entries = new UnorderedList();
                    days.getOrDefault(day, List.of()).forEach(entry -> entries.add(new ListItem(link(entry))));
                    list.add(new Div(heading, entries));
                });
        if (list.getComponentCount() == 0) {
            list.add(new Span(getTranslation("cadence.month-empty")));
        }
        return list;
    }

    private Anchor link(CalendarEntry entry) {
        String kind = entry.kind() == CalendarEntry.Kind.LAUNCH
                ? getTranslation("cadence.launch-of", entry.name())
                : entry.name();
        Span time = new Span(entry.time() == null ? "" : words.time(entry.time()));
        time.addClassName("pu-figure");
        Anchor link = new Anchor(address.apply(entry), time, new Span(kind));
        link.addClassNames("pu-entry", entry.channel().name().toLowerCase(Locale.ROOT));
        String channel = getTranslation(Words.key(entry.channel()));
        link.setTitle(entry.moved() ? getTranslation("cadence.moved-entry", kind, channel) : kind + " · " + channel);
        return link;
    }
}
