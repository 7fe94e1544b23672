package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.pupitre.agency.Region;
import io.pupitre.scorecard.Reconciliation;
import io.pupitre.scorecard.Restatement;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.scorecard.words.SliceNames;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.util.Currency;
import java.util.List;

/** Which figures of a month are not what was published before: old beside new. */
@SuppressWarnings("serial") // Sessions are never stored.
final class CorrectionTable extends Composite<NativeTable> {

    private final List<Restatement.Correction> corrections;
    private final Currency currency;
    private final List<Region> regions;
    private final List<Reconciliation> reconciliations;

    /**
     * @param regions of the client: their countries are shown by name
     * @param reconciliations know what the dimensions are called
     */
    CorrectionTable(
            List<Restatement.Correction> corrections,
            Currency currency,
            List<Region> regions,
            List<Reconciliation> reconciliations) {
        this.corrections = List.copyOf(corrections);
        this.currency = currency;
        this.regions = regions;
        this.reconciliations = reconciliations;
        getContent().addClassName("pu-table");
        Wording.bind(this, this::tell, "scorecard.kpi-name");
    }

    private void tell(String nameOfKpi) {
        FigureFormat format = FigureFormat.of(this);
        Phrases phrases = Phrases.of(this);
        SliceNames slices = new SliceNames(regions, reconciliations, format.locale());
        NativeTableBody body = new NativeTableBody();
        for (Restatement.Correction correction : corrections) {
            FigureWords words = new FigureWords(correction.draft().unit(), currency);
            body.add(new NativeTableRow(
                    new NativeTableCell(correction.draft().name(format.locale())),
                    new NativeTableCell(
                            correction.slice().isAll()
                                    ? getTranslation("scorecard.slice-all")
                                    : slices.name(correction.slice(), false)),
                    number(new NativeTableCell(words.write(format, correction.before(), phrases))),
                    number(new NativeTableCell(words.write(format, correction.after(), phrases)))));
        }
        getContent().removeAll();
        getContent()
                .add(
                        new NativeTableHeader(new NativeTableRow(
                                new NativeTableHeaderCell(nameOfKpi),
                                new NativeTableHeaderCell(getTranslation("scorecard.slice")),
                                number(new NativeTableHeaderCell(getTranslation("scorecard.correction-before"))),
                                number(new NativeTableHeaderCell(getTranslation("scorecard.correction-after"))))),
                        body);
    }

    private static <C extends Component & com.vaadin.flow.component.HasStyle> C number(C cell) {
        cell.addClassName("number");
        return cell;
    }
}
