package io.pupitre.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.pupitre.fixtures.DatabaseContent;
import io.pupitre.fixtures.KeycloakGate;
import io.pupitre.fixtures.Servers;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import tools.jackson.databind.JsonNode;

/**
 * What fails somewhere on its way leaves database and Keycloak as they were, and can be done afterwards.
 *
 * @param act what is tried
 * @param success does it, and looks at what came of it
 * @param gate on the console's way to Keycloak
 */
record AllOrNothing(Runnable act, Runnable success, KeycloakGate gate, ConfigurableTransactionManager transactions) {

    /** Lets the database refuse to write into a table. */
    void whenTheDatabaseRefuses(String table) {
        DatabaseContent.close(table);
        try {
            leavesNothing();
        } finally {
            DatabaseContent.open(table);
        }
        success.run();
    }

    void whenKeycloakFails(Predicate<String> request, KeycloakGate.Mishap mishap) {
        gate.disturb(request, mishap);
        try {
            leavesNothing();
        } finally {
            gate.calm();
        }
        success.run();
    }

    void whenTheCommitFails() {
        AtomicReference<@Nullable Thread> failing = new AtomicReference<>(Thread.currentThread());
        transactions.addListener(new TransactionExecutionListener() {
            @Override
            public void beforeCommit(TransactionExecution transaction) {
                if (Thread.currentThread().equals(failing.get()) && !transaction.isReadOnly()) {
                    throw new IllegalStateException("The connection is gone");
                }
            }
        });
        try {
            leavesNothing();
        } finally {
            failing.set(null);
        }
        success.run();
    }

    private void leavesNothing() {
        Map<String, String> rows = DatabaseContent.snapshot();
        Map<String, JsonNode> people = Servers.keycloak().people();
        // The gate must not hide from us what it hides from the console; the database is asked with another account.
        assertThat(catchThrowable(act::run)).isNotNull();
        assertThat(DatabaseContent.snapshot()).isEqualTo(rows);
        assertThat(Servers.keycloak().people()).isEqualTo(people);
    }
}
