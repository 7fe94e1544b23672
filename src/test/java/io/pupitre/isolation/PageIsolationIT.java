package io.pupitre.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Ids;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Each address of the console by plain HTTP: its owner is let in, and whoever else is signed in gets exactly the answer for a
 * workspace, or a page, that does not exist.
 */
@ConsoleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class PageIsolationIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Coverage coverage;

    @Autowired
    private Inventory inventory;

    @Autowired
    private Records records;

    @Autowired
    private Personas personas;

    private Callers callers;
    private PageTrespass trespass;

    @BeforeAll
    void open() {
        callers = new Callers(port);
        trespass = new PageTrespass(callers);
    }

    @AfterAll
    void close() {
        callers.close();
    }

    @Test
    void eachAddressIsExpectedAndNoOther() {
        assertThat(coverage.findingsOfAddresses(inventory)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aPageIsThereForItsOwnerAndMissingForEverybodyElse() {
        return Page.forPeople().stream()
                .map(page -> DynamicTest.dynamicTest(page.template(), () -> {
                    assertThat(trespass.findingOf(page, named(page))).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> aForeignRecordInAPageOfOnesOwnAnswersLikeAMissingOne() {
        return Page.forPeople().stream()
                .filter(Page::namesARecord)
                .map(page -> DynamicTest.dynamicTest(
                        page.template(),
                        () -> assertThat(trespass.findingOfRecord(page, () -> seed(page)))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> anotherAgencyThatIsNamedAnswersLikeAMissingOne() {
        return Page.forPeople().stream()
                .filter(page -> page.owner() == Page.Owner.AGENCY)
                .map(page -> DynamicTest.dynamicTest(
                        page.template(),
                        () -> assertThat(trespass.findingOfNamedAgency(page, named(page)))
                                .isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-01", "2026-13", "1000000-01", "october", "2026-01-01"})
    void aMonthWithoutFiguresIsMissing(String month) {
        assertThat(callers.load(SamplePerson.CARL, "/c/littoral/scorecards/" + month)
                        .status())
                .isEqualTo(404);
    }

    private UUID named(Page page) {
        return page.namesARecord() ? seed(page) : Ids.next();
    }

    private UUID seed(Page page) {
        IsolationCase.Border border =
                page.owner() == Page.Owner.WORKSPACE ? IsolationCase.Border.WORKSPACE : IsolationCase.Border.AGENCY;
        return personas.as(personas.owner(border), () -> records.make(page.record()));
    }
}
