package io.pupitre.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Stream;
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
    private Records records;

    @Autowired
    private Personas personas;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transactions;

    @TestFactory
    Stream<DynamicTest> anEntityIsOutOfReachForAStranger() {
        var trespass = new EntityTrespass(personas, entities, transactions);
        return inventory.entities().stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    assertThat(type).matches(EntityTrespass::isOwned, "belongs to a workspace or an agency");
                    IsolationCase.Border border = TenantOwned.class.isAssignableFrom(type)
                            ? IsolationCase.Border.WORKSPACE
                            : IsolationCase.Border.AGENCY;
                    UUID id = personas.as(personas.owner(border), () -> records.make(type));
                    assertThat(trespass.findingOf(type, border, id)).isEmpty();
                }));
    }
}
