package io.pupitre.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.fixtures.ConsoleTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Each service method, as its owner and as a stranger. */
@ConsoleTest
class ServiceIsolationIT {

    @Autowired
    private Coverage coverage;

    @Autowired
    private Inventory inventory;

    @Autowired
    private List<IsolationCases> modules;

    @Autowired
    private Personas personas;

    @Autowired
    private CountedStatements statements;

    @Test
    void eachServiceMethodHasACaseOrAReasonForNone() {
        assertThat(coverage.findingsOf(inventory)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aForeignRecordAnswersLikeAMissingOne() {
        var trespass = new Trespass(personas, statements);
        return modules.stream()
                .flatMap(module -> module.cases().stream())
                .map(tried -> DynamicTest.dynamicTest(
                        tried.item(),
                        () -> assertThat(trespass.findingOf(tried)).isEmpty()));
    }
}
