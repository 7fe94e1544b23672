package io.pupitre.tools.service;

import static io.pupitre.tools.service.ServiceExamples.outage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What incidents, service levels and releases accept. */
class ServiceDetailsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void momentsAreKeptToTheMinute() {
        IncidentDetails incident = new IncidentDetails(
                " Panne ", NOON.plusSeconds(59), NOON.plusSeconds(61), IncidentImpact.OUTAGE, "", "");

        assertThat(incident.title()).isEqualTo("Panne");
        assertThat(incident.startedAt()).isEqualTo(NOON);
        assertThat(incident.endedAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void anIncidentHasATitleAndAStartAndDoesNotEndBefore() {
        assertThat(IncidentDetails.problems(" ", null, null, "", ""))
                .extracting(ServiceProblem::field)
                .containsExactly(ServiceField.TITLE, ServiceField.STARTED_AT);
        assertThat(IncidentDetails.problems("Panne", NOON, NOON.minusSeconds(60), "", ""))
                .extracting(ServiceProblem::field)
                .containsExactly(ServiceField.ENDED_AT);
        assertThat(IncidentDetails.problems("Panne", NOON, NOON, "", "")).isEmpty();
        assertThat(IncidentDetails.problems("Panne", Instant.MAX, Instant.MIN, "", ""))
                .extracting(ServiceProblem::field)
                .containsOnly(ServiceField.STARTED_AT, ServiceField.ENDED_AT);
        assertThat(outage("2026-03-02T12:00", null).isOngoing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://exemple.test/1",
                "javascript:alert(1)",
                "exemple.test",
                "https://",
                "https://moi:secret@exemple.test",
                "https://exemple test"
            })
    void aTicketIsAPageOverAnEncryptedConnection(String address) {
        assertThat(IncidentDetails.problems("Panne", NOON, null, "", address))
                .extracting(ServiceProblem::key)
                .containsExactly("tools.service-problem-link");
        assertThat(IncidentDetails.problems("Panne", NOON, null, "", "HTTPS://exemple.test/1?a=b"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.001", "1E+50", "99.9999", "1E-50"})
    void whatIsNoShareIsRefused(String share) {
        assertThat(LevelDetails.problems(YearMonth.of(2026, 1), new BigDecimal(share), ""))
                .extracting(ServiceProblem::field)
                .containsExactly(ServiceField.PROMISED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "0.001", "99.95000"})
    void whatIsAShareIsKept(String share) {
        assertThat(LevelDetails.problems(YearMonth.of(2026, 1), new BigDecimal(share), ""))
                .isEmpty();
    }

    @Test
    void aLevelHasAMonth() {
        assertThat(LevelDetails.problems(null, null, ""))
                .extracting(ServiceProblem::field)
                .containsExactly(ServiceField.APPLIES_FROM, ServiceField.PROMISED);
        assertThatExceptionOfType(InvalidServiceException.class)
                .isThrownBy(() -> ServiceExamples.level("1980-01", "99"));
    }

    @Test
    void anAssessmentSaysWhyAndAnAnswerWhoAndWhen() {
        assertThat(Assessment.problems("", "", null))
                .extracting(ServiceProblem::field)
                .containsExactly(ServiceField.NOTE);
        assertThat(Response.problems("", "", null))
                .extracting(ServiceProblem::field)
                .containsExactly(ServiceField.RESPONSE, ServiceField.RESPONDED_BY, ServiceField.RESPONDED_ON);
        assertThat(ReleaseDetails.problems("", null, LocalDate.of(1980, 1, 1), "ftp://exemple.test", "x".repeat(4001)))
                .extracting(ServiceProblem::field)
                .isEqualTo(List.of(
                        ServiceField.RELEASE_NAME,
                        ServiceField.ANNOUNCED_ON,
                        ServiceField.EFFECTIVE_ON,
                        ServiceField.RELEASE_LINK,
                        ServiceField.CHANGES));
    }

    @Test
    void hoursAreStoredAsPeopleReadThem() {
        WeeklyHours night = new WeeklyHours(
                ServiceExamples.OFFICE.days(), 22 * 60 + 5, WeeklyHours.MIDNIGHT, ServiceExamples.PARIS);

        assertThat(StoredHours.days(night)).isEqualTo("12345");
        assertThat(StoredHours.time(night.from())).isEqualTo("22:05");
        assertThat(StoredHours.time(night.until())).isEqualTo("24:00");
        assertThat(StoredHours.read("12345", "22:05", "24:00", "Europe/Paris")).isEqualTo(night);
    }
}
