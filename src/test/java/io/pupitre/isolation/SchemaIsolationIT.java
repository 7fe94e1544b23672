package io.pupitre.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.tenancy.TenantTables;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Each table of the schema: known to the guard, and built so that the database refuses a link between tenants. */
@ConsoleTest
class SchemaIsolationIT {

    @Autowired
    private TenantTables tables;

    @Test
    void theGuardKnowsNoTableThatIsNotThere() {
        assertThat(SchemaCheck.of(tables).rulesWithoutTable()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aTableKeepsTenantsApart() {
        SchemaCheck check = SchemaCheck.of(tables);
        return check.tables().stream()
                .map(table -> DynamicTest.dynamicTest(
                        table, () -> assertThat(check.findingsOf(table)).isEmpty()));
    }
}
