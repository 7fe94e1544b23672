package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import io.pupitre.scorecard.Reconciliation;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.scorecard.words.ReconciliationWords;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.util.List;

/**
 * Says of each dimension whether its slices make up the whole, and what is missing when they don't; the figures when somebody
 * asks, since as tables of all inputs they would outweigh the rest of the page.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class ReconciliationNotes extends Composite<Div> {

    private final List<Reconciliation> reconciliations;

    ReconciliationNotes(List<Reconciliation> reconciliations) {
        this.reconciliations = List.copyOf(reconciliations);
        getContent().addClassName("pu-reconciliations");
        Wording.bind(this, ignored -> tell(), "scorecard.slices-whole");
    }

    private void tell() {
        getContent().removeAll();
        ReconciliationWords words = new ReconciliationWords(FigureFormat.of(this), Phrases.of(this));
        for (Reconciliation one : reconciliations) {
            getContent().add(note(one, words));
        }
    }

    private NativeDetails note(Reconciliation one, ReconciliationWords words) {
        NativeDetails note = new NativeDetails(words.sentence(one));
        note.addToggleListener(toggle -> {
            if (!toggle.isOpened()) {
                return;
            }
            Div content = new Div(table(one, words));
            if (!one.agrees()) {
                Paragraph why = new Paragraph(getTranslation("scorecard.slices-why", one.name()));
                why.addClassName("pu-muted");
                content.add(why);
            }
            note.setContent(content);
        });
        return note;
    }

    private NativeTable table(Reconciliation one, ReconciliationWords words) {
        NativeTableBody body = new NativeTableBody();
        for (Reconciliation.Part part : one.inputs()) {
            body.add(new NativeTableRow(
                    new NativeTableCell(part.name()),
                    number(new NativeTableCell(words.number(part.whole()))),
                    number(new NativeTableCell(words.number(part.slices()))),
                    number(new NativeTableCell(words.difference(part)))));
        }
        NativeTable table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        new NativeTableHeaderCell(getTranslation("scorecard.slices-input")),
                        number(new NativeTableHeaderCell(getTranslation("scorecard.slices-whole"))),
                        number(new NativeTableHeaderCell(getTranslation("scorecard.slices-sum"))),
                        number(new NativeTableHeaderCell(getTranslation("scorecard.slices-difference"))))),
                body);
        table.addClassName("pu-table");
        return table;
    }

    private static <C extends Component & HasStyle> C number(C cell) {
        cell.addClassName("number");
        return cell;
    }
}
