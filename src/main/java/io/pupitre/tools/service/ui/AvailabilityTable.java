package io.pupitre.tools.service.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.pupitre.tools.service.MonthAvailability;
import io.pupitre.ui.StatusBadge;
import java.util.List;

/** The availability of a tool month by month: bars of the time that was lost, and a table with the figures. */
@SuppressWarnings("serial") // Sessions are never stored.
final class AvailabilityTable extends Div {

    private final ServicePhrases words;

    /** @param months the newest first */
    AvailabilityTable(ServicePhrases words, List<MonthAvailability> months) {
        this.words = words;
        addClassName("pu-service-months");
        add(bars(months), table(months));
    }

    /** From the oldest to the newest; the table says the same to who doesn't see them. */
    private Div bars(List<MonthAvailability> months) {
        long most = Math.max(
                1, months.stream().mapToLong(MonthAvailability::lost).max().orElse(1));
        Div bars = new Div();
        bars.addClassName("pu-service-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        months.reversed().forEach(month -> {
            Span bar = new Span();
            bar.addClassName(ServicePhrases.badge(month).partName());
            bar.getStyle().set("height", month.lost() * 100 / most + "%");
            Span column = new Span(bar);
            column.setTitle(words.figures().shortMonth(month.month()) + " – " + words.duration(month.lost()));
            bars.add(column);
        });
        return bars;
    }

    private NativeTable table(List<MonthAvailability> months) {
        NativeTable table = new NativeTable();
        table.setCaptionText(words.say("tools.service-table"));
        NativeTableRow head = new NativeTableRow();
        for (String key : List.of(
                "tools.service-month",
                "tools.service-availability",
                "tools.service-promised-column",
                "tools.service-lost",
                "tools.service-verdict")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.say(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableHeader header = new NativeTableHeader();
        header.add(head);
        NativeTableBody body = new NativeTableBody();
        months.forEach(month -> body.add(row(month)));
        table.add(header, body);
        return table;
    }

    private NativeTableRow row(MonthAvailability month) {
        String name = words.figures().shortMonth(month.month());
        NativeTableHeaderCell title =
                new NativeTableHeaderCell(month.running() ? words.say("tools.service-running", name) : name);
        title.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(
                title,
                new NativeTableCell(words.availability(month)),
                new NativeTableCell(words.promise(month.promised())),
                new NativeTableCell(words.duration(month.lost())),
                new NativeTableCell(new StatusBadge(ServicePhrases.badge(month), ServicePhrases.stateKey(month))));
        return row;
    }
}
