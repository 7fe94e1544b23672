package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;
import io.pupitre.agency.NewAgency;
import io.pupitre.agency.Slug;
import io.pupitre.agency.SlugTakenException;
import io.pupitre.identity.AccountsUnavailableException;
import io.pupitre.identity.NewPerson;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.TextRule;
import io.pupitre.ui.Wording;
import java.io.Serializable;

/** Asks for a new agency and who administers it first. */
@SuppressWarnings("serial") // Sessions are never stored.
final class AgencyDialog {

    /** Does it. */
    interface Found extends Serializable {
        /**
         * @throws SlugTakenException when another agency has the address
         * @throws AccountsUnavailableException when Keycloak doesn't do its part
         */
        void found(NewAgency agency, NewPerson admin);
    }

    private final SerializablePredicate<Slug> isTaken;
    private final Found found;
    private final TextField name = new TextField();
    private final TextField slug = new TextField();
    private final AccentField colour = new AccentField("onboarding.agency-colour");
    private final TextField admin = new TextField();
    private final TextField email = new TextField();
    private final FormDialog dialog = new FormDialog("onboarding.new-agency", "onboarding.create-agency", this::save);

    /** @param isTaken whether another agency has the address */
    AgencyDialog(SerializablePredicate<Slug> isTaken, Found found) {
        this.isTaken = isTaken;
        this.found = found;
        Wording.bind(name, name::setLabel, "onboarding.agency-name");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(NewAgency.LONGEST_NAME);
        name.setAutofocus(true);
        Wording.bind(slug, slug::setLabel, "onboarding.slug");
        Wording.bind(slug, slug::setHelperText, "onboarding.agency-slug-help");
        slug.setRequiredIndicatorVisible(true);
        SlugProposal.follow(name, slug);
        Wording.bind(admin, admin::setLabel, "onboarding.first-admin");
        Wording.bind(admin, admin::setHelperText, "onboarding.first-admin-help");
        admin.setRequiredIndicatorVisible(true);
        admin.addValueChangeListener(change -> admin.setInvalid(false));
        Wording.bind(email, email::setLabel, "onboarding.email");
        email.setRequiredIndicatorVisible(true);
        email.addValueChangeListener(change -> email.setInvalid(false));
        dialog.with(name, slug).withWide(colour).with(admin, email);
    }

    void open() {
        dialog.open();
    }

    private boolean save() {
        if (!isComplete()) {
            return false;
        }
        try {
            found.found(
                    new NewAgency(
                            new Slug(slug.getValue().strip()),
                            name.getValue(),
                            colour.getValue().css()),
                    new NewPerson(
                            email.getValue(),
                            admin.getValue(),
                            FigureFormat.of(dialog).locale()));
            return true;
        } catch (SlugTakenException e) {
            holds(slug, false, "onboarding.problem-agency-slug-taken");
        } catch (AccountsUnavailableException e) {
            dialog.refuse(dialog.getTranslation("onboarding.keycloak-failed"));
        }
        return false;
    }

    private boolean isComplete() {
        boolean named = holds(
                name,
                NewAgency.isName(name.getValue()),
                TextRule.tidy(name.getValue()).isEmpty()
                        ? "onboarding.problem-agency-name"
                        : "onboarding.problem-letters");
        boolean addressed = holds(slug, Slug.isSlug(slug.getValue().strip()), "onboarding.problem-slug")
                && holds(
                        slug, !isTaken.test(new Slug(slug.getValue().strip())), "onboarding.problem-agency-slug-taken");
        boolean known = holds(admin, NewPerson.isName(admin.getValue()), "onboarding.problem-person");
        boolean reachable = holds(email, NewPerson.isEmail(email.getValue()), "onboarding.problem-email");
        return named && addressed && known && reachable;
    }

    private boolean holds(HasValidationProperties field, boolean condition, String problemKey) {
        field.setErrorMessage(dialog.getTranslation(problemKey, NewAgency.LONGEST_NAME));
        field.setInvalid(!condition);
        return condition;
    }
}
