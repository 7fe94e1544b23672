package io.pupitre.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.tenancy.AgencyOwned;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Each entity by Hibernate's own means: find, list, count, update, delete. */
@ConsoleTest
class EntityIsolationIT {

    @Autowired
    private Inventory inventory;

    @Autowired
    private List<IsolationCases> modules;

    @Autowired
    private Personas personas;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transactions;

    @TestFactory
    Stream<DynamicTest> anEntityIsOutOfReachForAStranger() {
        return inventory.entities().stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    assertThat(type).matches(EntityIsolationIT::isOwned, "belongs to a workspace or an agency");
                    boolean workspace = TenantOwned.class.isAssignableFrom(type);
                    Scope owner = personas.owner(border(workspace));
                    Scope stranger = personas.stranger(border(workspace));
                    UUID record = personas.as(owner, () -> record(type));
                    assertThat(reach(owner, type, record).values())
                            .as("the owner")
                            .containsOnly(true);
                    assertThat(reach(stranger, type, record))
                            .as("the stranger")
                            .isEqualTo(reach(stranger, type, Ids.next()))
                            .doesNotContainValue(true);
                }));
    }

    private static boolean isOwned(Class<?> type) {
        return TenantOwned.class.isAssignableFrom(type) || AgencyOwned.class.isAssignableFrom(type);
    }

    private static IsolationCase.Border border(boolean workspace) {
        return workspace ? IsolationCase.Border.WORKSPACE : IsolationCase.Border.AGENCY;
    }

    /** An existing row of the owner's; the modules' cases make one when there is none. */
    private UUID record(Class<?> type) {
        return modules.stream()
                .flatMap(module -> module.entities().entrySet().stream())
                .filter(entry -> entry.getKey().equals(type))
                .map(entry -> entry.getValue().get())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No case makes a " + type.getSimpleName()));
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
