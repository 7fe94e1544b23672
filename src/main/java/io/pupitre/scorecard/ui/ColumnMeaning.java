package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.Dimension;
import io.pupitre.scorecard.ImportMapping;
import io.pupitre.scorecard.ImportPreview;
import io.pupitre.scorecard.ImportPreview.Role;
import io.pupitre.scorecard.Input;
import io.pupitre.scorecard.ScorecardText;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.ui.CurrencyField;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What one column of a file means: begun by what can be guessed, finished by the person. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ColumnMeaning extends Composite<Div> {

    private static final BigDecimal EXAMPLE = new BigDecimal("1234.56");

    private final ImportPreview.Column column;
    private final Optional<Input> known;
    private final Optional<Dimension> knownDimension;
    private final Select<Role> role = new Select<>();
    private final Select<DateStyle> dates = new Select<>();
    private final TextField name = new TextField();
    private final Checkbox sliced = new Checkbox();
    private final Select<Unit> unit = new Select<>();
    private final CurrencyField currency = new CurrencyField("scorecard.input-currency");
    private final Select<Aggregation> aggregation = new Select<>();
    private final Select<NumberStyle> numbers = new Select<>();
    private final Span sameAs = new Span();

    /** @param home the client's currency */
    ColumnMeaning(
            ImportPreview.Column column,
            List<String> examples,
            List<Input> inputs,
            List<Dimension> dimensions,
            Currency home) {
        this.column = column;
        known = inputs.stream()
                .filter(input -> input.key().equals(column.key()))
                .findFirst();
        knownDimension = dimensions.stream()
                .filter(dimension -> dimension.key().equals(column.key()))
                .findFirst();
        H3 heading = new H3(column.name().isEmpty() ? "—" : column.name());
        Span example = new Span(String.join(" · ", examples));
        example.addClassName("pu-mapping-example");
        Div head = new Div(heading, example);
        Div choices = new Div(role, dates, name, unit, currency, aggregation, numbers, sliced, sameAs);
        choices.addClassName("pu-column-choices");
        sameAs.addClassName("pu-muted");
        getContent().addClassName("pu-column");
        getContent().add(head, choices);
        choose(role, List.of(Role.values()), column.role(), "scorecard.column-role", "column");
        choose(
                unit,
                List.of(Unit.values()),
                known.map(Input::unit).orElse(column.whole() ? Unit.COUNT : Unit.NUMBER),
                "scorecard.kpi-unit",
                "unit");
        choose(
                aggregation,
                List.of(Aggregation.values()),
                known.map(Input::aggregation).orElse(Aggregation.SUM),
                "scorecard.column-aggregation",
                "aggregation");
        choose(
                dates,
                styles(column.dateStyles(), DateStyle.values()),
                "scorecard.column-dates",
                style -> style.notation(getLocale()));
        choose(
                numbers,
                styles(column.numberStyles(), NumberStyle.values()),
                "scorecard.column-numbers",
                style -> style.write(EXAMPLE));
        name.setValue(known.map(Input::name)
                .or(() -> knownDimension.map(Dimension::name))
                .orElse(column.name()));
        Wording.bind(this, name::setLabel, "scorecard.column-name");
        sliced.setValue(knownDimension.map(Dimension::sliced).orElse(column.fewValues()));
        Wording.bind(this, sliced::setLabel, "scorecard.column-sliced");
        currency.setValue(home);
        role.addValueChangeListener(change -> offer());
        unit.addValueChangeListener(change -> offer());
        offer();
    }

    /** Takes over what the column meant in the last file of the kind; a way of writing only if this file fits it. */
    void propose(ImportMapping last) {
        if (last.dateColumn() == column.index()) {
            role.setValue(Role.DATE);
            chooseAmong(dates, styles(column.dateStyles(), DateStyle.values()), last.dateStyle());
            return;
        }
        Optional<ImportMapping.FigureColumn> figure = last.figures().stream()
                .filter(one -> one.column() == column.index())
                .findFirst();
        boolean dimension = last.dimensions().stream().anyMatch(one -> one.column() == column.index());
        role.setValue(figure.isPresent() ? Role.FIGURE : dimension ? Role.DIMENSION : Role.NONE);
        figure.ifPresent(one -> chooseAmong(numbers, styles(column.numberStyles(), NumberStyle.values()), one.style()));
    }

    private static <E> void chooseAmong(Select<E> select, List<E> items, E value) {
        if (items.contains(value)) {
            select.setValue(value);
        }
    }

    Role role() {
        return role.getValue();
    }

    /** Whether what is new has a name, and money a currency; what is wrong with it is said at the field. */
    boolean isNamed() {
        Optional<String> problem = name.isVisible() ? ScorecardText.problemOfName(name.getValue()) : Optional.empty();
        name.setInvalid(problem.isPresent());
        problem.ifPresent(key -> name.setErrorMessage(getTranslation(key, ScorecardText.NAME_LENGTH)));
        boolean priced = !currency.isVisible() || !currency.isEmpty();
        currency.setInvalid(!priced);
        currency.setErrorMessage(getTranslation("scorecard.input-currency-missing"));
        return problem.isEmpty() && priced;
    }

    int index() {
        return column.index();
    }

    DateStyle dateStyle() {
        return dates.getValue();
    }

    ImportMapping.DimensionColumn dimension() {
        return new ImportMapping.DimensionColumn(
                column.index(), new Dimension(column.key(), name.getValue(), sliced.getValue()));
    }

    ImportMapping.FigureColumn figure() {
        return new ImportMapping.FigureColumn(
                column.index(),
                column.key(),
                name.getValue(),
                unit.getValue(),
                aggregation.getValue(),
                numbers.getValue(),
                unit.getValue() == Unit.MONEY ? currency.getValue().getCurrencyCode() : null);
    }

    /** Only what the role asks for; what the workspace knows already is said instead of asked. */
    private void offer() {
        Role chosen = role.getValue();
        boolean newInput = chosen == Role.FIGURE && known.isEmpty();
        boolean newDimension = chosen == Role.DIMENSION && knownDimension.isEmpty();
        dates.setVisible(chosen == Role.DATE);
        name.setVisible(newInput || newDimension);
        unit.setVisible(newInput);
        currency.setVisible(newInput && unit.getValue() == Unit.MONEY);
        aggregation.setVisible(newInput);
        numbers.setVisible(chosen == Role.FIGURE && column.numberStyles().size() != 1);
        sliced.setVisible(newDimension);
        Optional<String> same = chosen == Role.FIGURE
                ? known.map(Input::name)
                : chosen == Role.DIMENSION ? knownDimension.map(Dimension::name) : Optional.empty();
        sameAs.setVisible(same.isPresent());
        same.ifPresent(one -> Wording.bind(sameAs, sameAs::setText, "scorecard.column-known", one));
    }

    private <E extends Enum<E>> void choose(Select<E> select, List<E> items, E value, String labelKey, String group) {
        select.setItems(items);
        Wording.bind(this, select::setLabel, labelKey);
        Wording.bind(
                this,
                ignored -> select.setItemLabelGenerator(one -> getTranslation(FigureWords.key(group, one))),
                labelKey);
        select.setValue(value);
    }

    private <E extends Enum<E>> void choose(
            Select<E> select, List<E> items, String labelKey, Function<E, String> label) {
        select.setItems(items);
        Wording.bind(this, select::setLabel, labelKey);
        Wording.bind(this, ignored -> select.setItemLabelGenerator(label::apply), labelKey);
        select.setValue(items.getFirst());
    }

    /** Those that the column can be read in, in their usual order; all, when it seems to be nothing of the kind. */
    private static <E extends Enum<E>> List<E> styles(Collection<E> possible, E[] all) {
        return possible.isEmpty() ? List.of(all) : possible.stream().sorted().toList();
    }
}
