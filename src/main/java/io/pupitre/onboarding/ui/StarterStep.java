package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.pupitre.onboarding.StarterPart;
import io.pupitre.ui.Wording;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What of the starter pack the client gets: all of it, unless somebody objects. */
@SuppressWarnings("serial") // Sessions are never stored.
final class StarterStep extends WizardStep {

    private final CheckboxGroup<StarterPart> parts = new CheckboxGroup<>();

    /** @param sizes how much each part holds */
    StarterStep(Map<StarterPart, Integer> sizes) {
        super("starter");
        parts.addClassName("pu-wizard-parts");
        parts.setItems(StarterPart.values());
        parts.setValue(EnumSet.allOf(StarterPart.class));
        Wording.bind(parts, parts::setLabel, "onboarding.starter-pack");
        Wording.bind(
                this,
                ignored -> {
                    parts.setItemLabelGenerator(part -> getTranslation(key(part), sizes.get(part)));
                    parts.setItemHelperGenerator(part -> getTranslation(key(part) + "-help"));
                },
                "onboarding.starter-pack");
        add(parts);
    }

    static String key(StarterPart part) {
        return "onboarding.part-" + part.name().toLowerCase(Locale.ROOT);
    }

    @Override
    boolean isComplete() {
        return true;
    }

    Set<StarterPart> parts() {
        return parts.getValue();
    }
}
