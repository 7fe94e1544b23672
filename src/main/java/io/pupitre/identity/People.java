package io.pupitre.identity;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The people of the installation.
 *
 * <p>Reads and writes one person at a time, by their id or by what Keycloak says of them. Lists of people exist only within
 * an agency, by way of its memberships.
 *
 * <p>Each statement stands for itself, without a transaction: Hibernate's would need a scope, and there is none yet.
 */
@Component
public class People {

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Person> find(PersonId id) {
        return jdbc.sql(PersonStatements.FIND)
                .param(Ids.bytes(id.value()))
                .query((row, number) -> new Person(
                        id,
                        row.getString("email"),
                        row.getString("display_name"),
                        Locale.forLanguageTag(row.getString("language")),
                        Person.ColourScheme.valueOf(
                                row.getString("colour_scheme").toUpperCase(Locale.ROOT)),
                        Person.Density.valueOf(row.getString("density").toUpperCase(Locale.ROOT))))
                .optional();
    }

    /** Keeps the language, in this and later sessions, in mails and documents. */
    public void speak(PersonId id, Locale language) {
        jdbc.sql(PersonStatements.SPEAK)
                .params(language.getLanguage(), Ids.bytes(id.value()))
                .update();
    }

    public void look(PersonId id, Person.ColourScheme scheme, Person.Density density) {
        jdbc.sql(PersonStatements.LOOK)
                .params(
                        scheme.name().toLowerCase(Locale.ROOT),
                        density.name().toLowerCase(Locale.ROOT),
                        Ids.bytes(id.value()))
                .update();
    }

    /**
     * The person whom Keycloak calls {@code subject}; their row is made when it is missing, and otherwise left as it is.
     *
     * @param subject Keycloak's id of the person, which alone identifies them: an address may change hands
     * @param language {@code fr} or {@code en}
     */
    public PersonId known(String subject, String email, String name, String language) {
        return bySubject(PersonStatements.BY_SUBJECT, subject).orElseGet(() -> {
            jdbc.sql(PersonStatements.ADD)
                    .params(Ids.bytes(Ids.next()), subject, email, name, language)
                    .update();
            // Two at once: the database kept one of them, so ask which.
            return bySubject(PersonStatements.BY_SUBJECT_NOW, subject).orElseThrow();
        });
    }

    /** Keycloak's id of somebody who has never signed in here; empty for everybody else. */
    Optional<String> newcomer(PersonId id) {
        return jdbc.sql(PersonStatements.ACCOUNT)
                .param(Ids.bytes(id.value()))
                .query((row, number) -> row.getObject("last_login_at") == null
                        ? Optional.ofNullable(row.getString("subject"))
                        : Optional.<String>empty())
                .optional()
                .flatMap(subject -> subject);
    }

    boolean knows(String subject) {
        return bySubject(PersonStatements.BY_SUBJECT, subject).isPresent();
    }

    /** Waits until nobody else gives or takes the address an account, and makes others wait until the transaction ends. */
    void takeTurn(String email) {
        jdbc.sql(PersonStatements.TURN).param(email).update();
    }

    /** Notes a sign-in; name and address follow Keycloak. */
    PersonId signedIn(String subject, String email, String name, String language) {
        PersonId person = known(subject, email, name, language);
        jdbc.sql(PersonStatements.SIGNED_IN)
                .params(email, name, LocalDateTime.now(clock), Ids.bytes(person.value()))
                .update();
        return person;
    }

    private Optional<PersonId> bySubject(String sql, String subject) {
        return jdbc.sql(sql)
                .param(subject)
                .query((row, number) -> new PersonId(Ids.fromBytes(row.getBytes(1))))
                .optional();
    }
}
