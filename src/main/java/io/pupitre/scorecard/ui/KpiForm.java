package io.pupitre.scorecard.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.Input;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.KpiInfo;
import io.pupitre.scorecard.KpiProfile;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.StaleKpiException;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.TargetFrom;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Wording;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks what a KPI is and what it should reach, and below that what it is for. */
final class KpiForm {

    private final Kpis kpis;
    private final TextField name = new TextField();
    private final FormulaField formula;
    private final Select<Unit> unit = new Select<>();
    private final RadioButtonGroup<Direction> direction = new RadioButtonGroup<>();
    private final TargetFields target;
    private final Select<YearMonth> from = new Select<>();
    private final ProfileFields profile;
    private @Nullable KpiInfo base;

    /** @param months from which a target may hold, the latest first; one at least */
    KpiForm(Kpis kpis, List<Input> inputs, List<YearMonth> months) {
        this(kpis, inputs, months, null);
    }

    KpiForm(Kpis kpis, List<Input> inputs, List<YearMonth> months, @Nullable KpiInfo base) {
        this.kpis = kpis;
        this.base = base;
        formula = new FormulaField(text -> kpis.understand(text, unit.getValue(), base == null ? null : base.id()));
        target = new TargetFields(unit::getValue, direction::getValue);
        profile =
                new ProfileFields(base == null ? KpiProfile.PLAIN : base.draft().profile());
        describe();
        offer(inputs);
        from.setItems(months);
        from.setValue(months.getLast());
        if (base == null) {
            unit.setValue(Unit.RATIO);
            direction.setValue(Direction.UP);
        } else {
            show(base, months);
        }
    }

    private void show(KpiInfo base, List<YearMonth> months) {
        name.setValue(base.draft().name());
        unit.setValue(base.draft().unit());
        formula.show(base.draft().formula());
        direction.setValue(base.draft().direction());
        if (!base.targets().isEmpty()) {
            TargetFrom latest = base.targets().getLast();
            if (!months.contains(latest.from())) {
                from.setItems(
                        Stream.concat(months.stream(), Stream.of(latest.from())).toList());
            }
            from.setValue(latest.from());
            target.show(latest.target());
        }
    }

    /** Shows the form as a dialog; {@code saved} is told the KPI's name. */
    void open(String titleKey, SerializableConsumer<String> saved) {
        FormDialog[] dialog = new FormDialog[1];
        dialog[0] = new FormDialog(titleKey, "scorecard.save", () -> save(dialog[0], saved));
        dialog[0]
                .withWide(name)
                .withWide(formula.field())
                .withWide(formula.names())
                .with(unit, direction, target.goal(), target.limit(), from)
                .withWide(profile.component())
                .open();
    }

    private void describe() {
        name.setRequiredIndicatorVisible(true);
        Wording.bind(name, name::setLabel, "scorecard.kpi-name");
        KpiChoices.units(unit);
        KpiChoices.directions(direction);
        unit.addValueChangeListener(change -> {
            target.suffix();
            if (!formula.text().isEmpty()) {
                formula.isUnderstood();
            }
        });
        Wording.bind(from, from::setLabel, "scorecard.kpi-from");
        Wording.bind(from, ignored -> from.setItemLabelGenerator(FigureFormat.of(from)::month), "scorecard.kpi-from");
    }

    /** The names that the formula may use. */
    private void offer(List<Input> inputs) {
        formula.offer(
                inputs.isEmpty() ? "scorecard.kpi-no-inputs" : "scorecard.kpi-inputs",
                inOrder(inputs.stream(), Input::key, Input::name));
        Locale language = FigureFormat.of(name).locale();
        Map<String, String> others = inOrder(
                kpis.all().stream().filter(kpi -> base == null || !kpi.id().equals(base.id())),
                KpiInfo::key,
                kpi -> kpi.draft().name(language));
        if (!others.isEmpty()) {
            formula.offer("scorecard.kpi-others", others);
        }
    }

    private static <T> Map<String, String> inOrder(
            Stream<T> named, Function<T, String> key, Function<T, String> meaning) {
        return named.collect(toMap(key, meaning, (one, other) -> one, LinkedHashMap::new));
    }

    private boolean save(FormDialog dialog, SerializableConsumer<String> saved) {
        boolean ok = KpiChoices.isName(name);
        ok &= formula.isUnderstood();
        Optional<KpiProfile> words = profile.read();
        Optional<Target> wanted = Optional.empty();
        if (target.isEmpty()) {
            target.forget();
        } else {
            wanted = target.read();
            ok &= wanted.isPresent();
        }
        if (!ok || words.isEmpty()) {
            return false;
        }
        KpiDraft draft =
                new KpiDraft(name.getValue(), formula.text(), unit.getValue(), direction.getValue(), words.get());
        try {
            store(draft, wanted.map(one -> new TargetFrom(from.getValue(), one)));
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
        saved.accept(draft.name(FigureFormat.of(name).locale()));
        return true;
    }

    private void store(KpiDraft draft, Optional<TargetFrom> wanted) {
        KpiInfo present = base;
        if (present == null) {
            wanted.ifPresentOrElse(one -> kpis.define(draft, one), () -> kpis.define(draft));
        } else {
            wanted.ifPresentOrElse(one -> kpis.change(present, draft, one), () -> kpis.change(present, draft));
        }
    }
}
