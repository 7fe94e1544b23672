package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.Input;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.KpiInfo;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.ScorecardText;
import io.pupitre.scorecard.StaleKpiException;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.TargetFrom;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.formula.FormulaException;
import io.pupitre.scorecard.formula.FormulaProblem;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.NumberText;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks what a KPI is and what it should reach; says while the formula is typed what is wrong with it, and where. */
final class KpiForm {

    private final Kpis kpis;
    private final TextField name = new TextField();
    private final TextField formula = new TextField();
    private final Select<Unit> unit = new Select<>();
    private final RadioButtonGroup<Direction> direction = new RadioButtonGroup<>();
    private final TextField goal = new TextField();
    private final TextField limit = new TextField();
    private final Select<YearMonth> from = new Select<>();
    private final Div keys = new Div();
    private @Nullable KpiInfo base;

    /** @param months from which a target may hold, the latest first; one at least */
    KpiForm(Kpis kpis, List<Input> inputs, List<YearMonth> months) {
        this(kpis, inputs, months, null);
        unit.setValue(Unit.RATIO);
        direction.setValue(Direction.UP);
    }

    KpiForm(Kpis kpis, List<Input> inputs, List<YearMonth> months, @Nullable KpiInfo base) {
        this.kpis = kpis;
        this.base = base;
        describe();
        offer(inputs);
        from.setItems(months);
        from.setValue(months.getLast());
        if (base != null) {
            show(base, months);
        }
    }

    private void show(KpiInfo base, List<YearMonth> months) {
        name.setValue(base.draft().name());
        formula.setValue(base.draft().formula());
        unit.setValue(base.draft().unit());
        direction.setValue(base.draft().direction());
        if (!base.targets().isEmpty()) {
            TargetFrom latest = base.targets().getLast();
            if (!months.contains(latest.from())) {
                from.setItems(
                        Stream.concat(months.stream(), Stream.of(latest.from())).toList());
            }
            from.setValue(latest.from());
            goal.setValue(typed(latest.target().goal()));
            limit.setValue(typed(latest.target().limit()));
        }
    }

    /** Shows the form as a dialog; {@code saved} is told the KPI's name. */
    void open(String titleKey, SerializableConsumer<String> saved) {
        FormDialog[] dialog = new FormDialog[1];
        dialog[0] = new FormDialog(titleKey, "scorecard.save", () -> save(dialog[0], saved));
        dialog[0]
                .withWide(name)
                .withWide(formula)
                .withWide(keys)
                .with(unit, direction, goal, limit, from)
                .open();
    }

    private void describe() {
        name.setRequiredIndicatorVisible(true);
        Wording.bind(name, name::setLabel, "scorecard.kpi-name");
        formula.setRequiredIndicatorVisible(true);
        formula.setValueChangeMode(ValueChangeMode.LAZY);
        formula.addValueChangeListener(change -> understood());
        formula.addClassName("pu-formula");
        Wording.bind(formula, formula::setLabel, "scorecard.kpi-formula");
        Wording.bind(formula, formula::setHelperText, "scorecard.kpi-formula-help");
        unit.setItems(Unit.values());
        Wording.bind(unit, unit::setLabel, "scorecard.kpi-unit");
        Wording.bind(
                unit,
                ignored -> unit.setItemLabelGenerator(one -> name.getTranslation(FigureWords.key("unit", one))),
                "scorecard.kpi-unit");
        direction.setItems(Direction.values());
        Wording.bind(direction, direction::setLabel, "scorecard.kpi-direction");
        Wording.bind(
                direction,
                ignored ->
                        direction.setItemLabelGenerator(one -> name.getTranslation(FigureWords.key("direction", one))),
                "scorecard.kpi-direction");
        Wording.bind(goal, goal::setLabel, "scorecard.kpi-goal");
        Wording.bind(goal, goal::setHelperText, "scorecard.kpi-goal-help");
        Wording.bind(limit, limit::setLabel, "scorecard.kpi-limit");
        Wording.bind(limit, limit::setHelperText, "scorecard.kpi-limit-help");
        unit.addValueChangeListener(change -> {
            suffix();
            if (!formula.getValue().isBlank()) {
                understood();
            }
        });
        Wording.bind(from, from::setLabel, "scorecard.kpi-from");
        Wording.bind(from, ignored -> from.setItemLabelGenerator(FigureFormat.of(from)::month), "scorecard.kpi-from");
    }

    /** The names that the formula may use. */
    private void offer(List<Input> inputs) {
        Div ofInputs = row(inputs.isEmpty() ? "scorecard.kpi-no-inputs" : "scorecard.kpi-inputs");
        inputs.forEach(input -> ofInputs.add(inserting(input.key(), input.name())));
        keys.add(ofInputs);
        List<KpiInfo> others = kpis.all().stream()
                .filter(kpi -> base == null || !kpi.id().equals(base.id()))
                .toList();
        if (!others.isEmpty()) {
            Div ofKpis = row("scorecard.kpi-others");
            others.forEach(kpi -> ofKpis.add(inserting(kpi.key(), kpi.draft().name())));
            keys.add(ofKpis);
        }
    }

    private static Div row(String key) {
        Span word = new Span();
        Wording.bind(word, word::setText, key);
        Div row = new Div(word);
        row.addClassName("pu-formula-keys");
        return row;
    }

    private Button inserting(String key, String meaning) {
        Button insert = new Button(key, click -> insert(key));
        insert.addThemeVariants(ButtonVariant.SMALL);
        insert.setTooltipText(meaning);
        return insert;
    }

    private void insert(String key) {
        String text = formula.getValue();
        formula.setValue(text.isEmpty() || text.endsWith(" ") ? text + key : text + " " + key);
        formula.focus();
        understood();
    }

    private void suffix() {
        Span sign = new Span(unit.getValue() == Unit.RATIO ? "%" : unit.getValue() == Unit.DURATION ? "h" : "");
        goal.setSuffixComponent(sign);
        limit.setSuffixComponent(new Span(sign.getText()));
    }

    /** Whether the formula is one; what is wrong stands below it with its place. */
    private boolean understood() {
        try {
            kpis.understand(formula.getValue(), unit.getValue(), base == null ? null : base.id());
            formula.setInvalid(false);
            return true;
        } catch (FormulaException e) {
            FormulaProblem problem = e.problem();
            formula.setErrorMessage(name.getTranslation(
                    "scorecard.formula-at",
                    problem.position() + 1,
                    name.getTranslation(problem.kind().key(), problem.excerpt())));
            formula.setInvalid(true);
            return false;
        }
    }

    private boolean save(FormDialog dialog, SerializableConsumer<String> saved) {
        Optional<String> problem = ScorecardText.problemOfName(name.getValue());
        name.setInvalid(problem.isPresent());
        problem.ifPresent(key -> name.setErrorMessage(name.getTranslation(key, ScorecardText.NAME_LENGTH)));
        boolean ok = understood() && problem.isEmpty();
        Optional<Target> target = Optional.empty();
        if (!goal.getValue().isBlank() || !limit.getValue().isBlank()) {
            target = target();
            ok = ok && target.isPresent();
        } else {
            goal.setInvalid(false);
            limit.setInvalid(false);
        }
        if (!ok) {
            return false;
        }
        KpiDraft draft =
                new KpiDraft(name.getValue(), formula.getValue().strip(), unit.getValue(), direction.getValue());
        try {
            store(draft, target.map(one -> new TargetFrom(from.getValue(), one)));
        } catch (StaleKpiException e) {
            base = e.theirs();
            KpiDraft theirs = e.theirs().draft();
            dialog.refuse(name.getTranslation(
                    "scorecard.kpi-stale",
                    theirs.name(),
                    theirs.formula(),
                    name.getTranslation(FigureWords.key("unit", theirs.unit())),
                    name.getTranslation(FigureWords.key("direction", theirs.direction()))));
            return false;
        } catch (IllegalArgumentException e) {
            dialog.refuse(name.getTranslation("scorecard.kpi-direction-targets"));
            return false;
        }
        saved.accept(draft.name());
        return true;
    }

    private void store(KpiDraft draft, Optional<TargetFrom> target) {
        KpiInfo present = base;
        if (present == null) {
            target.ifPresentOrElse(one -> kpis.define(draft, one), () -> kpis.define(draft));
        } else {
            target.ifPresentOrElse(one -> kpis.change(present, draft, one), () -> kpis.change(present, draft));
        }
    }

    /** Empty when a field can't be read or the two contradict each other; that is said at the field. */
    private Optional<Target> target() {
        Optional<BigDecimal> wanted = read(goal);
        Optional<BigDecimal> beyond = limit.getValue().isBlank() ? wanted : read(limit);
        if (wanted.isEmpty() || beyond.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Target(Objects.requireNonNull(direction.getValue()), wanted.get(), beyond.get()));
        } catch (IllegalArgumentException e) {
            refuse(limit, "scorecard.kpi-limit-better");
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> read(TextField field) {
        Result<@Nullable BigDecimal> read = new NumberText(name).convertToModel(field.getValue(), new ValueContext());
        field.setInvalid(read.isError());
        read.ifError(message -> field.setErrorMessage(message));
        BigDecimal number = read.isError() ? null : read.getOrThrow(IllegalStateException::new);
        if (number == null) {
            if (!read.isError()) {
                refuse(field, "scorecard.kpi-goal-missing");
            }
            return Optional.empty();
        }
        BigDecimal figure = unit.getValue() == Unit.RATIO ? number.movePointLeft(2) : number;
        if (!Target.fits(figure)) {
            refuse(field, "scorecard.kpi-digits");
            return Optional.empty();
        }
        return Optional.of(figure);
    }

    private void refuse(TextField field, String key) {
        field.setErrorMessage(name.getTranslation(key));
        field.setInvalid(true);
    }

    /** A share is typed in percent. */
    private String typed(BigDecimal figure) {
        BigDecimal shown = (unit.getValue() == Unit.RATIO ? figure.movePointRight(2) : figure).stripTrailingZeros();
        return new NumberText(name).convertToPresentation(shown, new ValueContext());
    }
}
