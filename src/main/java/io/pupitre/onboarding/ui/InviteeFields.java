package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.identity.NewPerson;
import io.pupitre.onboarding.Invitee;
import io.pupitre.tenancy.Role;
import io.pupitre.ui.DayField;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Somebody's name, address, role and last day. */
@SuppressWarnings("serial") // Sessions are never stored.
final class InviteeFields extends Div {

    private final TextField name = new TextField();
    private final TextField email = new TextField();
    private final Select<Role> role = new Select<>();
    private final DayField lastDay = new DayField("onboarding.last-day");

    /** Consultant or CMO of one client. */
    InviteeFields() {
        this(Role.CONSULTANT, Role.CLIENT_CMO);
    }

    /** @param roles to choose from; the last is proposed */
    InviteeFields(Role... roles) {
        addClassName("pu-wizard-fields");
        Wording.bind(name, name::setLabel, "onboarding.person-name");
        name.addValueChangeListener(change -> name.setInvalid(false));
        Wording.bind(email, email::setLabel, "onboarding.email");
        email.addValueChangeListener(change -> email.setInvalid(false));
        role.setItems(roles);
        role.setValue(roles[roles.length - 1]);
        role.addValueChangeListener(change -> {
            // An admin stays until somebody ends it: the agency must never be without one by itself.
            lastDay.setVisible(change.getValue() != Role.AGENCY_ADMIN);
            role.setHelperText(
                    change.getValue() == Role.AGENCY_ADMIN ? getTranslation("onboarding.role-admin-help") : null);
        });
        Wording.bind(role, role::setLabel, "onboarding.role");
        Wording.bind(this, ignored -> role.setItemLabelGenerator(one -> getTranslation(key(one))), "onboarding.role");
        Wording.bind(lastDay, lastDay::setHelperText, "onboarding.last-day-help");
        add(name, email, role, lastDay);
    }

    static String key(Role role) {
        return "shell.role-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isForAdmin() {
        return role.getValue() == Role.AGENCY_ADMIN;
    }

    /** Tells of each change between an admin and a role in one client. */
    void addAdminListener(SerializableConsumer<Boolean> listener) {
        role.addValueChangeListener(change -> listener.accept(isForAdmin()));
    }

    boolean isEmpty() {
        return name.getValue().isBlank() && email.getValue().isBlank();
    }

    /**
     * Whether it is a person; says at the fields why not.
     *
     * @param addresses of those before; gets this one's
     * @param today on the client's calendar
     */
    boolean isComplete(Set<String> addresses, LocalDate today) {
        name.setErrorMessage(getTranslation("onboarding.problem-person"));
        name.setInvalid(!NewPerson.isName(name.getValue()));
        boolean form = NewPerson.isEmail(email.getValue());
        boolean first = addresses.add(email.getValue().strip().toLowerCase(Locale.ROOT));
        email.setErrorMessage(getTranslation(form ? "onboarding.problem-email-twice" : "onboarding.problem-email"));
        email.setInvalid(!form || !first);
        Optional<String> late = isForAdmin() ? Optional.empty() : problemOfLastDay(today);
        late.ifPresent(key -> lastDay.setErrorMessage(getTranslation(key, String.valueOf(Invitee.LAST_YEAR))));
        lastDay.setInvalid(late.isPresent());
        return !name.isInvalid() && !email.isInvalid() && !lastDay.isInvalid();
    }

    private Optional<String> problemOfLastDay(LocalDate today) {
        if (!lastDay.isReadable()) {
            return Optional.of("ui.not-a-date");
        }
        LocalDate last = lastDay.getValue();
        if (last == null) {
            return Optional.empty();
        }
        if (last.isBefore(today)) {
            return Optional.of("onboarding.problem-last-day");
        }
        return last.getYear() > Invitee.LAST_YEAR ? Optional.of("onboarding.problem-last-day-far") : Optional.empty();
    }

    NewPerson person() {
        return new NewPerson(
                email.getValue(), name.getValue(), FigureFormat.of(this).locale());
    }

    /** @param zone on whose calendar the last day ends */
    Invitee invitee(ZoneId zone) {
        LocalDate last = lastDay.getValue();
        return new Invitee(
                person(),
                role.getValue(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
