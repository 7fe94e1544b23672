package io.pupitre.isolation;

import io.pupitre.tenancy.AgencyOwned;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** Reaches for a row by Hibernate's own means, as its owner and as a stranger, and says what is wrong. */
final class EntityTrespass {

    private final Personas personas;
    private final EntityManager entities;
    private final TransactionTemplate transactions;

    EntityTrespass(Personas personas, EntityManager entities, TransactionTemplate transactions) {
        this.personas = personas;
        this.entities = entities;
        this.transactions = transactions;
    }

    static boolean isOwned(Class<?> type) {
        return TenantOwned.class.isAssignableFrom(type) || AgencyOwned.class.isAssignableFrom(type);
    }

    /**
     * Answers what is wrong; nothing when the border holds.
     *
     * @param id of a row of the owner's
     */
    String findingOf(Class<?> type, IsolationCase.Border border, UUID id) {
        Scope stranger = personas.stranger(border);
        Map<String, Boolean> byOwner = reach(personas.owner(border), type, id);
        if (byOwner.containsValue(false)) {
            return type.getSimpleName() + ": the owner's own attempts fail: " + byOwner;
        }
        Map<String, Boolean> onForeign = reach(stranger, type, id);
        if (onForeign.containsValue(true)) {
            return type.getSimpleName() + ": the stranger reaches it: " + onForeign;
        }
        Map<String, Boolean> onMissing = reach(stranger, type, Ids.next());
        return onForeign.equals(onMissing)
                ? ""
                : type.getSimpleName() + ": a foreign row gives " + onForeign + ", a missing one " + onMissing;
    }

    private Map<String, Boolean> reach(Scope scope, Class<?> type, UUID record) {
        String name = type.getSimpleName();
        return personas.as(
                scope,
                () -> Objects.requireNonNull(transactions.execute(transaction -> {
                    transaction.setRollbackOnly();
                    return Map.of(
                            "find",
                            entities.find(type, record) != null,
                            "list",
                            entities.createQuery("select e.id from " + name + " e", UUID.class)
                                    .getResultList()
                                    .contains(record),
                            "count",
                            count("select count(e) from " + name + " e where e.id = :id", record) > 0,
                            "update",
                            updates(type, record),
                            "delete",
                            deletes(name, record));
                })));
    }

    private boolean updates(Class<?> type, UUID record) {
        if (type.isAnnotationPresent(Immutable.class)) {
            // Hibernate refuses before it asks the database; whether the row is there says as much as an update would.
            return count("select count(e) from " + type.getSimpleName() + " e where e.id = :id", record) > 0;
        }
        return entities.createQuery("update " + type.getSimpleName() + " e set e.version = e.version where e.id = :id")
                        .setParameter("id", record)
                        .executeUpdate()
                > 0;
    }

    private boolean deletes(String name, UUID record) {
        try {
            return entities.createQuery("delete from " + name + " e where e.id = :id")
                            .setParameter("id", record)
                            .executeUpdate()
                    > 0;
        } catch (ConstraintViolationException e) {
            // Others point to it; it was reached all the same.
            return true;
        }
    }

    private long count(String query, UUID record) {
        return entities.createQuery(query, Long.class)
                .setParameter("id", record)
                .getSingleResult();
    }
}
