package io.pupitre.scorecard;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The transaction of a change of inputs. The ledger's row already lets them through one by one; stricter isolation would
 * only lock the gaps to neighbouring workspaces' rows.
 */
final class LedgerTransaction extends TransactionTemplate {

    LedgerTransaction(PlatformTransactionManager transactions) {
        super(transactions);
        setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }
}
