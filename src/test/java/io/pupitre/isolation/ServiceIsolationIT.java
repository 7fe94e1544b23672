package io.pupitre.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.jobs.ForgedJobs;
import io.pupitre.tenancy.Scope;
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

    @Autowired
    private MetRepositories met;

    @Autowired
    private ForgedJobs jobs;

    @Test
    void eachServiceMethodHasACaseOrAReasonForNone() {
        assertThat(coverage.findingsOf(inventory)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aForeignRecordAnswersLikeAMissingOne() {
        var trespass = new Trespass(personas, statements);
        Stream<DynamicTest> cases = modules.stream()
                .flatMap(module -> module.cases().stream())
                .map(tried -> DynamicTest.dynamicTest(
                        tried.item(),
                        () -> assertThat(trespass.findingOf(tried)).isEmpty()));
        DynamicTest repositories = DynamicTest.dynamicTest(
                "each repository method was met on the way",
                () -> assertThat(met.methods()).containsAll(inventory.repositoryMethods()));
        return Stream.concat(cases, Stream.of(repositories));
    }

    @TestFactory
    Stream<DynamicTest> aJobOfAnyKindIsRefusedToAStranger() {
        Scope.Workspace owner = (Scope.Workspace) personas.owner(IsolationCase.Border.WORKSPACE);
        Scope stranger = personas.stranger(IsolationCase.Border.WORKSPACE);
        var forged = new Scope.Workspace(stranger.person(), owner.agency(), owner.workspace(), owner.role());
        return inventory.jobKinds().stream()
                .map(kind -> DynamicTest.dynamicTest(kind, () -> {
                    // What the owner's own does is for the cases of the service that starts it.
                    assertThat(jobs.run(owner, kind).failure()).isNotEqualTo("jobs.failure-membership");
                    assertThat(jobs.run(forged, kind).failure()).isEqualTo("jobs.failure-membership");
                }));
    }
}
