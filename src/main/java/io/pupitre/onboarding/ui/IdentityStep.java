package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;
import io.pupitre.agency.NewWorkspace;
import io.pupitre.agency.Slug;
import io.pupitre.ui.Wording;

/** Who the client is, with an address that its name suggests. */
@SuppressWarnings("serial") // Sessions are never stored.
final class IdentityStep extends WizardStep {

    private final SerializablePredicate<Slug> isTaken;
    private final TextField slug = new TextField();
    private final IdentityFields fields = new IdentityFields(slug);
    private String proposed = "";

    /** @param isTaken whether another client of the agency has the address */
    IdentityStep(SerializablePredicate<Slug> isTaken) {
        super("identity");
        this.isTaken = isTaken;
        slug();
        fields.nameField().setAutofocus(true);
        fields.nameField().addValueChangeListener(change -> suggest(change.getValue()));
        add(fields);
    }

    private void slug() {
        Wording.bind(slug, slug::setLabel, "onboarding.slug");
        Wording.bind(slug, slug::setHelperText, "onboarding.slug-help");
        slug.setRequiredIndicatorVisible(true);
        slug.setPrefixComponent(new Span("/c/"));
        slug.addValueChangeListener(change -> slug.setInvalid(false));
    }

    private void suggest(String name) {
        String suggestion = SlugProposal.of(name);
        // What somebody chose themselves stays.
        if (slug.getValue().equals(proposed)) {
            slug.setValue(suggestion);
        }
        proposed = suggestion;
    }

    @Override
    boolean isComplete() {
        boolean complete = fields.isComplete();
        boolean addressed = holds(isSlug(), "onboarding.problem-slug")
                && holds(!isTaken.test(new Slug(slug.getValue().strip())), "onboarding.problem-slug-taken");
        return complete && addressed;
    }

    /** Says that somebody else took the address meanwhile. */
    void slugTaken() {
        holds(false, "onboarding.problem-slug-taken");
        slug.focus();
    }

    /** What the step says, once it is complete. */
    NewWorkspace workspace() {
        return new NewWorkspace(new Slug(slug.getValue().strip()), fields.details(), false);
    }

    private boolean isSlug() {
        try {
            return !new Slug(slug.getValue().strip()).value().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean holds(boolean condition, String problemKey) {
        slug.setErrorMessage(getTranslation(problemKey));
        slug.setInvalid(!condition);
        return condition;
    }
}
