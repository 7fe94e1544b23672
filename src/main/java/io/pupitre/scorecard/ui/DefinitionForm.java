package io.pupitre.scorecard.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.scorecard.DefinitionRecord;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.KpiDefinition;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.KpiProfile;
import io.pupitre.scorecard.ScorecardText;
import io.pupitre.scorecard.StarterDictionary;
import io.pupitre.scorecard.StarterInput;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.formula.Formula;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks what the agency says a KPI is. Whether a client has what its formula speaks of is seen when one takes it over. */
final class DefinitionForm {

    private final TextField name = new TextField();
    private final FormulaField formula = new FormulaField(Formula::parse);
    private final Select<Unit> unit = new Select<>();
    private final RadioButtonGroup<Direction> direction = new RadioButtonGroup<>();
    private final TargetFields target = new TargetFields(unit::getValue, direction::getValue);
    private final ProfileFields profile;
    private final TextField attributionEn = new TextField();
    private final TextField source = new TextField();

    /**
     * @param base null for a new one
     * @param known the KPIs of the dictionary, whose keys formulas may use
     */
    DefinitionForm(@Nullable KpiDefinition base, List<DefinitionRecord> known) {
        profile =
                new ProfileFields(base == null ? KpiProfile.PLAIN : base.draft().profile());
        name.setRequiredIndicatorVisible(true);
        Wording.bind(name, name::setLabel, "scorecard.kpi-name");
        KpiChoices.units(unit);
        KpiChoices.directions(direction);
        unit.addValueChangeListener(change -> target.suffix());
        Wording.bind(attributionEn, attributionEn::setLabel, "scorecard.attribution-en");
        Wording.bind(source, source::setLabel, "scorecard.source-of-definition");
        Wording.bind(source, source::setHelperText, "scorecard.source-of-definition-help");
        profile.add(attributionEn);
        offer(known);
        unit.setValue(base == null ? Unit.RATIO : base.draft().unit());
        direction.setValue(base == null ? Direction.UP : base.draft().direction());
        if (base != null) {
            name.setValue(base.draft().name());
            formula.show(base.draft().formula());
            attributionEn.setValue(base.attributionEn());
            source.setValue(base.source());
            if (base.suggested() != null) {
                target.show(base.suggested());
            }
        }
    }

    /**
     * Shows the form as a dialog.
     *
     * @param save answers what was wrong with all of it together, as the key of a sentence; empty when it was saved
     */
    void open(String titleKey, SerializableFunction<KpiDefinition, Optional<String>> save) {
        FormDialog[] dialog = new FormDialog[1];
        dialog[0] = new FormDialog(titleKey, "scorecard.save", () -> save(dialog[0], save));
        Details names = new Details();
        Wording.bind(names, names::setSummaryText, "scorecard.known-names");
        names.add(formula.names());
        dialog[0]
                .withWide(name)
                .withWide(formula.field())
                .withWide(names)
                .with(unit, direction, target.goal(), target.limit())
                .withWide(source)
                .withWide(profile.component())
                .open();
    }

    private void offer(List<DefinitionRecord> known) {
        Locale language = FigureFormat.of(name).locale();
        formula.offer(
                "scorecard.kpi-inputs",
                StarterDictionary.inputs().stream()
                        .collect(toMap(
                                StarterInput::key,
                                input -> input.name(language),
                                (one, other) -> one,
                                LinkedHashMap::new)));
        if (!known.isEmpty()) {
            formula.offer(
                    "scorecard.kpi-others",
                    known.stream()
                            .collect(toMap(
                                    DefinitionRecord::key,
                                    kpi -> kpi.definition().draft().name(language),
                                    (one, other) -> one,
                                    LinkedHashMap::new)));
        }
    }

    private boolean save(FormDialog dialog, SerializableFunction<KpiDefinition, Optional<String>> save) {
        boolean ok = KpiChoices.isName(name);
        ok &= formula.isUnderstood();
        ok &= profile.fits(attributionEn, ScorecardText.ATTRIBUTION_LENGTH);
        ok &= profile.fits(source, ScorecardText.SOURCE_LENGTH);
        Optional<KpiProfile> words = profile.read();
        Optional<Target> suggested = Optional.empty();
        if (target.isEmpty()) {
            target.forget();
        } else {
            suggested = target.read();
            ok &= suggested.isPresent();
        }
        if (!ok || words.isEmpty()) {
            return false;
        }
        Optional<String> problem = save.apply(new KpiDefinition(
                new KpiDraft(name.getValue(), formula.text(), unit.getValue(), direction.getValue(), words.get()),
                attributionEn.getValue(),
                source.getValue(),
                suggested.orElse(null)));
        problem.ifPresent(key -> dialog.refuse(name.getTranslation(key)));
        return problem.isEmpty();
    }
}
