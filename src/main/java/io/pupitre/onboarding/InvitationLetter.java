package io.pupitre.onboarding;

import io.pupitre.agency.OpenWorkspace;
import io.pupitre.identity.Person;
import io.pupitre.notification.Mail;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The mail of an invitation, in the language of who gets it. */
final class InvitationLetter {

    private final Person person;
    private final String sender;
    private final OpenWorkspace workspace;
    private final String link;
    private final ResourceBundle words;

    /** @param sender name of who invites */
    InvitationLetter(Person person, String sender, OpenWorkspace workspace, String link) {
        this.person = person;
        this.sender = sender;
        this.workspace = workspace;
        this.link = link;
        Locale language = Locale.ENGLISH.equals(person.language()) ? Locale.ENGLISH : Locale.FRENCH;
        // The bundles of the pages, which are complete; the server's own language has no say.
        words = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param password for the first sign-in; empty for who has one */
    Mail mail(Optional<String> password) {
        String agency = workspace.workspace().agencyName();
        String client = workspace.workspace().name();
        String role = words.getString(
                "shell.role-" + workspace.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String way = password.map(secret -> say("onboarding.mail-first", person.email(), secret))
                .orElseGet(() -> say("onboarding.mail-known", person.email()));
        return new Mail(
                person.email(),
                say("onboarding.mail-subject", client, agency),
                String.join(
                        "\n\n",
                        say("onboarding.mail-greeting", person.name()),
                        say("onboarding.mail-invited", sender, agency, client, role),
                        link,
                        way,
                        say("onboarding.mail-unexpected")));
    }

    private String say(String key, Object... parameters) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(parameters);
    }
}
