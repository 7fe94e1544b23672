package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.csv.CsvRow;
import io.pupitre.csv.SheetFormat;
import io.pupitre.scorecard.Dimension;
import io.pupitre.scorecard.ImportMapping;
import io.pupitre.scorecard.ImportPreview;
import io.pupitre.scorecard.ImportPreview.Role;
import io.pupitre.scorecard.Input;
import io.pupitre.scorecard.SavedMapping;
import io.pupitre.scorecard.ScorecardText;
import io.pupitre.ui.Changes;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What the columns of a file mean, and whose figures they are. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ColumnsForm extends Composite<Div> {

    private static final int EXAMPLES = 3;

    private final ImportPreview preview;
    private final ComboBox<String> source = new ComboBox<>();
    private final Select<String> sheet = new Select<>();
    private final List<ColumnMeaning> columns;
    private final ZoneId zone;
    private final Paragraph remembered = new Paragraph();
    private final Paragraph problem = new Paragraph();

    /**
     * @param sources whose figures the workspace has already; a row of a file is the same only within its source
     * @param home the client's currency
     * @param zone of the client
     * @param turn is told which other sheet of the workbook is meant
     */
    ColumnsForm(
            ImportPreview preview,
            List<Input> inputs,
            List<Dimension> dimensions,
            List<String> sources,
            Currency home,
            ZoneId zone,
            SerializableConsumer<SheetFormat> turn,
            SerializableConsumer<ImportMapping> check) {
        this.preview = preview;
        this.zone = zone;
        remembered.addClassName("pu-muted");
        remembered.setVisible(false);
        columns = preview.columns().stream()
                .map(column -> new ColumnMeaning(column, examples(column.index()), inputs, dimensions, home))
                .toList();
        source.setItems(sources);
        source.setAllowCustomValue(true);
        source.addCustomValueSetListener(custom -> source.setValue(custom.getDetail()));
        source.setRequiredIndicatorVisible(true);
        proposed(sources).ifPresent(source::setValue);
        preview.saved().ifPresent(this::propose);
        Wording.bind(this, source::setLabel, "scorecard.source");
        Wording.bind(this, source::setHelperText, "scorecard.source-help");
        source.setWidth("22rem");
        source.setMaxWidth("100%");
        offerSheets(turn);
        H2 heading = new H2();
        Wording.bind(heading, heading::setText, "scorecard.columns");
        Div list = new Div();
        list.addClassName("pu-columns");
        columns.forEach(list::add);
        problem.addClassName("pu-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Button go = new Button();
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Changes.mark(go);
        go.addClickListener(click -> mapping().ifPresent(check));
        Wording.bind(go, go::setText, "scorecard.check");
        getContent().addClassName("pu-stack");
        getContent().add(sheet, remembered, source, heading, list, problem, new Div(go));
    }

    private void propose(SavedMapping last) {
        source.setValue(last.mapping().source());
        columns.forEach(column -> column.propose(last.mapping()));
        remembered.setVisible(true);
        Wording.bind(
                this,
                ignored -> remembered.setText(getTranslation(
                        "scorecard.mapping-remembered",
                        last.mapping().source(),
                        FigureFormat.of(this).moment(last.at(), zone))),
                "scorecard.source");
    }

    private void offerSheets(SerializableConsumer<SheetFormat> turn) {
        sheet.setVisible(preview.sheets().size() > 1);
        sheet.setItems(preview.sheets());
        if (preview.format() instanceof SheetFormat(String shown)) {
            sheet.setValue(shown);
        }
        sheet.addValueChangeListener(change -> turn.accept(new SheetFormat(change.getValue())));
        sheet.setWidth("22rem");
        sheet.setMaxWidth("100%");
        Wording.bind(this, sheet::setLabel, "scorecard.sheet");
    }

    /** Says what is wrong with the columns together. */
    void refuse(String key) {
        problem.setText(getTranslation(key));
        problem.setVisible(true);
    }

    private Optional<ImportMapping> mapping() {
        problem.setVisible(false);
        List<ColumnMeaning> dates =
                columns.stream().filter(one -> one.role() == Role.DATE).toList();
        String whose = source.getValue() == null ? "" : source.getValue().strip();
        Optional<String> unfit = ScorecardText.problemOfSource(whose);
        source.setInvalid(unfit.isPresent());
        unfit.ifPresent(key -> source.setErrorMessage(
                whose.isEmpty()
                        ? getTranslation("scorecard.mapping-source")
                        : getTranslation(key, ImportMapping.SOURCE_LENGTH)));
        if (source.isInvalid()) {
            source.focus();
            return Optional.empty();
        }
        // All of them, so that each says at its field what is wrong.
        if (!columns.stream().map(ColumnMeaning::isNamed).reduce(true, Boolean::logicalAnd)) {
            return Optional.empty();
        }
        if (dates.size() != 1) {
            refuse("scorecard.mapping-date");
            return Optional.empty();
        }
        return Optional.of(new ImportMapping(
                whose,
                preview.format(),
                dates.getFirst().index(),
                dates.getFirst().dateStyle(),
                columns.stream()
                        .filter(one -> one.role() == Role.DIMENSION)
                        .map(ColumnMeaning::dimension)
                        .toList(),
                columns.stream()
                        .filter(one -> one.role() == Role.FIGURE)
                        .map(ColumnMeaning::figure)
                        .toList()));
    }

    /** With one source it is probably that one, with none the file's name says it best; else the person must choose. */
    private Optional<String> proposed(List<String> sources) {
        if (sources.isEmpty()) {
            return Optional.of(preview.fileName().replaceFirst("\\.[A-Za-z]{1,4}$", ""));
        }
        return sources.size() == 1 ? Optional.of(sources.getFirst()) : Optional.empty();
    }

    private List<String> examples(int column) {
        return preview.head().stream()
                .map(CsvRow::cells)
                .filter(cells -> column < cells.size() && !cells.get(column).isBlank())
                .map(cells -> cells.get(column))
                .distinct()
                .limit(EXAMPLES)
                .toList();
    }
}
