package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.scorecard.Family;
import io.pupitre.scorecard.KpiProfile;
import io.pupitre.scorecard.ScorecardText;
import io.pupitre.scorecard.Tier;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.ui.Wording;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a KPI is for, in words: none of it is needed to have a figure, so it stands folded below the rest. */
final class ProfileFields {

    private final TextField nameEn = new TextField();
    private final Select<Tier> tier = new Select<>();
    private final Select<Family> family = new Select<>();
    private final TextField owner = new TextField();
    private final TextField section = new TextField();
    private final Select<Integer> weight = new Select<>();
    private final TextField attribution = new TextField();
    private final FormLayout form = new FormLayout();
    private final Details details = new Details();

    ProfileFields(KpiProfile profile) {
        Wording.bind(nameEn, nameEn::setLabel, "scorecard.kpi-name-en");
        Wording.bind(nameEn, nameEn::setHelperText, "scorecard.kpi-name-en-help");
        Wording.bind(owner, owner::setLabel, "scorecard.kpi-owner");
        Wording.bind(section, section::setLabel, "scorecard.kpi-section");
        Wording.bind(section, section::setHelperText, "scorecard.kpi-section-help");
        Wording.bind(attribution, attribution::setLabel, "scorecard.kpi-attribution");
        Wording.bind(attribution, attribution::setHelperText, "scorecard.kpi-attribution-help");
        choices(tier, "tier", Tier.values());
        choices(family, "family", Family.values());
        weight.setItems(IntStream.rangeClosed(0, KpiProfile.MAX_WEIGHT).boxed().toList());
        Wording.bind(weight, weight::setLabel, "scorecard.kpi-weight");
        Wording.bind(weight, weight::setHelperText, "scorecard.kpi-weight-help");
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("480px", 2));
        form.add(nameEn, owner, tier, family, section, weight);
        form.add(attribution, 2);
        details.add(form);
        Wording.bind(details, details::setSummaryText, "scorecard.kpi-profile");
        show(profile);
    }

    /** To be put below the other fields. */
    Details component() {
        return details;
    }

    /** One more field of the kind. */
    void add(TextField field) {
        form.add(field, 2);
    }

    /** Empty when a text does not fit; that is said at the field. */
    Optional<KpiProfile> read() {
        // Each is looked at, so that everything that is wrong is said at once.
        boolean fits = fits(nameEn, ScorecardText.NAME_LENGTH);
        fits &= fits(owner, ScorecardText.NAME_LENGTH);
        fits &= fits(section, ScorecardText.SECTION_LENGTH);
        fits &= fits(attribution, ScorecardText.ATTRIBUTION_LENGTH);
        return fits
                ? Optional.of(new KpiProfile(
                        nameEn.getValue(),
                        tier.getValue(),
                        family.getValue(),
                        owner.getValue(),
                        attribution.getValue(),
                        section.getValue(),
                        weight.getValue()))
                : Optional.empty();
    }

    /** Whether the text of one of these fields may be kept. What may not is unfolded: nobody must look for it. */
    boolean fits(TextField field, int length) {
        Optional<String> problem = ScorecardText.problemOfOptional(field.getValue(), length);
        problem.ifPresent(key -> {
            field.setErrorMessage(field.getTranslation(key, length));
            details.setOpened(true);
        });
        field.setInvalid(problem.isPresent());
        return problem.isEmpty();
    }

    private void show(KpiProfile profile) {
        nameEn.setValue(profile.nameEn());
        tier.setValue(profile.tier());
        family.setValue(profile.family());
        owner.setValue(profile.owner());
        section.setValue(profile.section());
        weight.setValue(profile.weight());
        attribution.setValue(profile.attribution());
    }

    private static <E extends Enum<E>> void choices(Select<E> select, String group, E[] values) {
        select.setItems(values);
        String key = "scorecard.kpi-" + group;
        Wording.bind(select, select::setLabel, key);
        Wording.bind(
                select,
                ignored -> select.setItemLabelGenerator(one -> select.getTranslation(FigureWords.key(group, one))),
                key);
    }
}
