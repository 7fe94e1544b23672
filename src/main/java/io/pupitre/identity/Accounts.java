package io.pupitre.identity;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives people an account with Keycloak.
 *
 * <p>Keycloak takes part in no transaction of ours. An account that was made in one is taken back when that one doesn't
 * commit; accounts that were there before are never touched. Those who invite one address do it one after the other.
 *
 * @see <a href="../../../../../../docs/decisions/0012-onboarding-compensates.md">Onboarding</a>
 */
@Component
public class Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

    /** Without those that look alike: some people type it off a telephone. */
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int PASSWORD_LENGTH = 20;

    private final KeycloakAccounts keycloak;
    private final People people;
    private final TransactionTemplate afresh;
    private final SecureRandom random = new SecureRandom();

    Accounts(KeycloakAccounts keycloak, People people, PlatformTransactionManager transactions) {
        this.keycloak = keycloak;
        this.people = people;
        afresh = new TransactionTemplate(transactions);
        afresh.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The person with that address; made in the running transaction if there is none. Whom Keycloak knows keeps the name
     * and language that they have there.
     *
     * @throws AccountsUnavailableException when Keycloak doesn't do its part
     * @throws IllegalStateException outside a transaction
     */
    public PersonId provide(NewPerson person) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("Accounts are made in a transaction only");
        }
        people.takeTurn(person.email());
        Account account = keycloak.find(person.email()).orElseGet(() -> create(person));
        return people.known(account.subject(), person.email(), account.fullName(), account.language());
    }

    /**
     * A password for the first sign-in of somebody who never signed in and still has to choose one; it replaces an earlier
     * one. Empty for everybody else: they have theirs.
     *
     * @throws AccountsUnavailableException when Keycloak doesn't do its part
     */
    public Optional<String> firstPassword(PersonId person) {
        return people.newcomer(person)
                .flatMap(keycloak::get)
                .filter(Account::awaitsPassword)
                .map(account -> {
                    String password = random.ints(PASSWORD_LENGTH, 0, SIGNS.length())
                            .mapToObj(index -> SIGNS.substring(index, index + 1))
                            .collect(Collectors.joining());
                    keycloak.setTemporaryPassword(account.subject(), password);
                    return password;
                });
    }

    private Account create(NewPerson person) {
        String mark = Ids.next().toString();
        // Before the request: its answer may get lost after Keycloak has done the work.
        TransactionSynchronizationManager.registerSynchronization(new TakenBack(person.email(), mark));
        keycloak.create(Account.of(person, mark));
        return keycloak.find(person.email()).orElseThrow();
    }

    private void takeBack(String email, String mark) {
        try {
            afresh.executeWithoutResult(transaction -> {
                // Whoever invited the address meanwhile is waited for: they may have taken the account over.
                people.takeTurn(email);
                keycloak.find(email)
                        .filter(account -> account.isMarked(mark))
                        // After a commit whose outcome is unknown the person may be ours after all.
                        .filter(account -> !people.knows(account.subject()))
                        .ifPresent(account -> keycloak.delete(account.subject()));
                // It only waited: nothing is to stay of it.
                transaction.setRollbackOnly();
            });
        } catch (RuntimeException e) {
            // It has no password, so it lets nobody in; the next invitation of that address takes it over.
            LOG.error("An account made by a failed invitation could not be taken back; its mark is {}", mark, e);
        }
    }

    private final class TakenBack implements TransactionSynchronization {

        private final String email;
        private final String mark;

        TakenBack(String email, String mark) {
            this.email = email;
            this.mark = mark;
        }

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                takeBack(email, mark);
            }
        }
    }
}
