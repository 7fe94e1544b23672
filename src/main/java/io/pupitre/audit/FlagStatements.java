package io.pupitre.audit;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads of which fields a reason is wanted; once in a transaction, however many records it changes. */
@Component
class FlagStatements {

    private final JdbcClient jdbc;

    FlagStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> flagged(String subjectType) {
        return flags().getOrDefault(subjectType, Set.of());
    }

    @SuppressWarnings("unchecked") // Nobody else binds to this.
    private Map<String, Set<String>> flags() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (Map<String, Set<String>>) bound;
        }
        Map<String, Set<String>> read = read();
        TransactionSynchronizationManager.bindResource(this, read);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResourceIfPossible(FlagStatements.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(FlagStatements.this, read);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(FlagStatements.this);
            }
        });
        return read;
    }

    private Map<String, Set<String>> read() {
        Map<String, Set<String>> flags = new HashMap<>();
        jdbc.sql("select subject_type, field from flagged_field where agency_id = ?")
                .param(Ids.bytes(CurrentScope.workspace().agency().value()))
                .query(row -> {
                    flags.computeIfAbsent(row.getString(1), type -> new HashSet<>())
                            .add(row.getString(2));
                });
        return flags;
    }
}
