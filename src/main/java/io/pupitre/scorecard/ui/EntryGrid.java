package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.scorecard.EntryCell;
import io.pupitre.scorecard.EntryFigure;
import io.pupitre.scorecard.EntrySheet;
import io.pupitre.scorecard.Input;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inputs by months, each cell a field; the keyboard and the clipboard are {@code frontend/scorecard/figure-grid.ts}. */
@Tag("pupitre-figure-grid")
@JsModule("./scorecard/figure-grid.ts")
@SuppressWarnings("serial") // Sessions are never stored.
final class EntryGrid extends Component implements HasComponents {

    private final List<EntryField> fields = new ArrayList<>();

    /**
     * @param typed called when a cell changed
     * @param beyond told how many cells of a pasted block lie outside the table
     */
    EntryGrid(EntrySheet sheet, Command typed, SerializableConsumer<Integer> beyond) {
        NativeTable table = new NativeTable();
        table.addClassName("pu-entry-grid");
        table.getHead().add(head(sheet.months()));
        sheet.inputs().forEach(input -> table.getBody().add(row(sheet, input, typed)));
        add(table);
        getElement()
                .addEventListener(
                        "beyond",
                        event -> beyond.accept(
                                event.getEventData().path("event.detail.cells").asInt()))
                .addEventData("event.detail.cells");
    }

    /** What was typed and not saved. */
    Map<EntryCell, String> typed() {
        Map<EntryCell, String> typed = new HashMap<>();
        fields.forEach(field -> field.typed().ifPresent(text -> typed.put(field.cell(), text)));
        return typed;
    }

    /** Types again what was typed before, where there is a cell for it. */
    void type(Map<EntryCell, String> typed) {
        fields.forEach(field -> Optional.ofNullable(typed.get(field.cell())).ifPresent(field::type));
    }

    List<EntryFigure> changes() {
        return fields.stream().flatMap(field -> field.change().stream()).toList();
    }

    /** How many cells cannot be read. */
    int unreadable() {
        return (int) fields.stream().filter(EntryField::isUnreadable).count();
    }

    void focusUnreadable() {
        fields.stream().filter(EntryField::isUnreadable).findFirst().ifPresent(EntryField::focus);
    }

    private NativeTableRow head(List<YearMonth> months) {
        NativeTableRow head = new NativeTableRow();
        NativeTableHeaderCell corner = heading("col");
        Wording.bind(corner, corner::setText, "scorecard.entry-input");
        head.add(corner);
        for (YearMonth month : months) {
            NativeTableHeaderCell cell = heading("col");
            Wording.bind(
                    cell, ignored -> cell.setText(FigureFormat.of(cell).shortMonth(month)), "scorecard.entry-input");
            head.add(cell);
        }
        return head;
    }

    private NativeTableRow row(EntrySheet sheet, Input input, Command typed) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell name = heading("row");
        name.setText(input.name() + (input.currency().isEmpty() ? "" : " (" + input.currency() + ")"));
        row.add(name);
        for (YearMonth month : sheet.months()) {
            EntryCell cell = new EntryCell(input.id(), month);
            EntryField field = new EntryField(
                    input.name(), cell, sheet.own().get(cell), sheet.month().get(cell), typed);
            fields.add(field);
            row.add(new NativeTableCell(field));
        }
        return row;
    }

    private static NativeTableHeaderCell heading(String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
