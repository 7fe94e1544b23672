package io.pupitre.onboarding;

import io.pupitre.identity.Person;
import io.pupitre.notification.Mail;
import io.pupitre.tenancy.Role;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The mail of an invitation, in the language of who gets it. */
final class InvitationLetter {

    private final Person person;
    private final String sender;
    private final Destination destination;
    private final ResourceBundle words;

    /**
     * Where somebody is expected.
     *
     * @param client name of the one workspace; empty for the agency as a whole
     * @param link to its first page
     */
    record Destination(String agency, Optional<String> client, Role role, String link) {}

    /** @param sender name of who invites */
    InvitationLetter(Person person, String sender, Destination destination) {
        this.person = person;
        this.sender = sender;
        this.destination = destination;
        Locale language = Locale.ENGLISH.equals(person.language()) ? Locale.ENGLISH : Locale.FRENCH;
        // The bundles of the pages, which are complete; the server's own language has no say.
        words = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param password for the first sign-in; empty for who has one */
    Mail mail(Optional<String> password) {
        String agency = destination.agency();
        String role = words.getString("shell.role-"
                + destination.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String way = password.map(secret -> say("onboarding.mail-first", person.email(), secret))
                .orElseGet(() -> say("onboarding.mail-known", person.email()));
        return new Mail(
                person.email(),
                destination
                        .client()
                        .map(client -> say("onboarding.mail-subject", client, agency))
                        .orElseGet(() -> say("onboarding.mail-subject-agency", agency)),
                String.join(
                        "\n\n",
                        say("onboarding.mail-greeting", person.name()),
                        destination
                                .client()
                                .map(client -> say("onboarding.mail-invited", sender, agency, client, role))
                                .orElseGet(() -> say("onboarding.mail-invited-agency", sender, agency, role)),
                        destination.link(),
                        way,
                        say("onboarding.mail-unexpected")));
    }

    private String say(String key, Object... parameters) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(parameters);
    }
}
