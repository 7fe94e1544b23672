package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import io.pupitre.agency.Country;
import io.pupitre.agency.NewWorkspace;
import io.pupitre.agency.Region;
import io.pupitre.agency.WorkspaceDetails;
import io.pupitre.onboarding.Invitee;
import io.pupitre.onboarding.OnboardingPlan;
import io.pupitre.onboarding.StarterPart;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is about to be made, to be looked at once more. */
@SuppressWarnings("serial") // Sessions are never stored.
final class CheckStep extends WizardStep {

    private final SerializableSupplier<OnboardingPlan> plan;
    private final Map<StarterPart, Integer> sizes;
    private final boolean sendsMail;
    private final DescriptionList facts = new DescriptionList();
    private final Paragraph unsent = new Paragraph();

    /** @param sendsMail whether invitations go anywhere on this installation */
    CheckStep(SerializableSupplier<OnboardingPlan> plan, Map<StarterPart, Integer> sizes, boolean sendsMail) {
        super("check");
        this.plan = plan;
        this.sizes = sizes;
        this.sendsMail = sendsMail;
        facts.addClassName("pu-wizard-facts");
        unsent.addClassName("pu-problem");
        Wording.bind(unsent, unsent::setText, "onboarding.no-mail-server");
        // Before there is anything to check.
        setVisible(false);
        Wording.bind(this, ignored -> shown(), "onboarding.step-check");
        add(facts, unsent);
    }

    @Override
    boolean isComplete() {
        return true;
    }

    @Override
    void shown() {
        facts.removeAll();
        unsent.setVisible(false);
        if (isVisible()) {
            show(plan.get());
        }
    }

    private void show(OnboardingPlan shown) {
        NewWorkspace workspace = shown.workspace();
        Locale language = FigureFormat.of(this).locale();
        WorkspaceDetails details = workspace.details();
        fact("onboarding.name", details.name());
        fact("onboarding.slug", "/c/" + workspace.slug().value());
        fact(
                "onboarding.languages",
                Stream.concat(Stream.of(details.language()), details.otherLanguages().stream())
                        .map(one -> one.getDisplayLanguage(language))
                        .collect(Collectors.joining(", ")));
        fact("onboarding.zone", details.zone().getId().replace('_', ' '));
        fact("onboarding.currency", details.currency().getDisplayName(language));
        fact("onboarding.step-regions", lines(shown.regions().stream().map(region -> described(region, language))));
        fact(
                "onboarding.starter-pack",
                lines(Stream.of(StarterPart.values())
                        .filter(shown.starters()::contains)
                        .map(part -> getTranslation(StarterStep.key(part), sizes.get(part)))));
        fact("onboarding.step-people", lines(shown.people().stream().map(this::described)));
        unsent.setVisible(!sendsMail && !shown.people().isEmpty());
    }

    private static String described(Region region, Locale language) {
        List<String> names = region.countries().stream()
                .map((Country one) -> one.name(language))
                .toList();
        return region.name() + " (" + String.join(", ", names) + ")";
    }

    private String described(Invitee invitee) {
        return invitee.person().name() + ", " + invitee.person().email() + ", "
                + getTranslation(InviteeFields.key(invitee.role()));
    }

    private String lines(Stream<String> lines) {
        String text = lines.collect(Collectors.joining("\n"));
        return text.isEmpty() ? getTranslation("onboarding.none") : text;
    }

    private void fact(String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
