package io.pupitre.scorecard.document;

import com.vaadin.flow.i18n.I18NProvider;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.agency.WorkspaceInfo;
import io.pupitre.csv.SheetCells;
import io.pupitre.scorecard.Dimension;
import io.pupitre.scorecard.FiguresInForce;
import io.pupitre.scorecard.Input;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.words.Phrases;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/**
 * All figures in force of the current workspace as a workbook, a row for each. It goes out as it is written: what is in memory
 * does not grow with the figures.
 */
@Component
public class FiguresWorkbook {

    private final FiguresInForce figures;
    private final Inputs inputs;
    private final WorkspaceDirectory directory;
    private final I18NProvider phrases;

    FiguresWorkbook(FiguresInForce figures, Inputs inputs, WorkspaceDirectory directory, I18NProvider phrases) {
        this.figures = figures;
        this.inputs = inputs;
        this.directory = directory;
        this.phrases = phrases;
    }

    /** @param language of the person */
    public void write(OutputStream out, Locale language) throws IOException {
        WorkspaceInfo client = directory.current();
        Currency currency = Currency.getInstance(client.currency());
        List<Dimension> dimensions = inputs.dimensions();
        try (Workbook workbook = SheetCells.workbook(out)) {
            workbook.properties().setTitle(client.name()).setCompany(client.agencyName());
            try (FigureSheets sheets = new FigureSheets(workbook, dimensions, Phrases.of(phrases, language))) {
                for (Input input : inputs.all()) {
                    String format = NumberFormats.of(input.unit(), currency);
                    figures.read(input.id(), figure -> sheets.add(input, figure, format));
                }
            }
        }
    }
}
