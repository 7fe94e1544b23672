package io.pupitre.tools.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewDetailsTest {

    private static final LocalDate DAY = ReviewExamples.DAY;

    @Test
    void everyQuestionOfTheKindHasAnAnswer() {
        ReviewDetails review = ReviewExamples.complete();

        assertThat(review.answers())
                .extracting(ReviewAnswer::question)
                .containsExactlyElementsOf(ReviewKind.PRIVACY.questions());
        assertThat(review.answers())
                .filteredOn(one -> one.question() != ReviewQuestion.DELETION)
                .allMatch(one -> one.answer() == Answer.UNKNOWN);
        assertThat(ReviewAnswers.read(ReviewAnswers.write(review.answers()))).isEqualTo(review.answers());
    }

    @Test
    void checklistsHaveFiveToEightQuestions() {
        for (ReviewKind kind : ReviewKind.values()) {
            assertThat(kind.questions()).hasSizeBetween(5, 8);
        }
    }

    @Test
    void questionsOfAnotherKindAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(
                        ReviewKind.SECURITY,
                        List.of(new ReviewAnswer(ReviewQuestion.DELETION, Answer.YES, "")),
                        Verdict.PASSED,
                        "",
                        "",
                        "Preuve"));
    }

    @Test
    void whatPassesNeedsEvidenceAndWhatFailsDoesNot() {
        assertThat(problems(Verdict.PASSED, "", "", "")).containsExactly(ReviewField.EVIDENCE);
        assertThat(problems(Verdict.CONDITIONS, "Effacer", "", "\u200B")).containsExactly(ReviewField.EVIDENCE);
        assertThat(problems(Verdict.PASSED, "", "https://exemple.test", "")).isEmpty();
        assertThat(problems(Verdict.FAILED, "", "", "")).isEmpty();
    }

    @Test
    void conditionsBelongToAPassWithConditionsOnly() {
        assertThat(problems(Verdict.CONDITIONS, " ", "", "Preuve")).containsExactly(ReviewField.CONDITIONS);
        assertThat(with(ReviewKind.TECHNICAL, List.of(), Verdict.PASSED, "Effacer", "", "Preuve")
                        .conditions())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//exemple.test/a",
                "exemple.test",
                "https:exemple",
                "https://",
                "https://moi:secret@exemple.test",
                "https://exemple.test/a b",
                "ftp://exemple.test"
            })
    void evidenceIsOnTheWeb(String link) {
        assertThat(problems(Verdict.PASSED, "", link, "")).containsExactly(ReviewField.EVIDENCE_LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://exemple.test", "HTTP://exemple.test:8080/a?b=c#d", "https://exemple.test/a%20b"})
    void goodLinksAreKept(String link) {
        assertThat(with(ReviewKind.TECHNICAL, List.of(), Verdict.PASSED, "", link, "")
                        .evidenceLink())
                .isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02,2026-03-02", "2026-03-02,2026-03-01", "1989-12-31,2026-03-01", "2026-03-02,2100-01-01"})
    void daysInTheWrongOrderOrFarAwayAreRefused(LocalDate doneOn, LocalDate validUntil) {
        assertThatExceptionOfType(InvalidReviewException.class)
                .isThrownBy(() -> ReviewExamples.passed(ReviewKind.TECHNICAL, doneOn, validUntil));
    }

    @Test
    void privacyFactsBelongToPrivacyReviews() {
        ReviewDetails security = new ReviewDetails(
                ReviewKind.SECURITY,
                DAY,
                "Ada",
                List.of(),
                new PrivacyFacts(true, DAY, "Noms", "un an"),
                Verdict.FAILED,
                "",
                "",
                "",
                DAY.plusDays(1));

        assertThat(security.privacy()).isEqualTo(PrivacyFacts.NONE);
        assertThat(new PrivacyFacts(false, DAY, "", "").agreedOn()).isNull();
    }

    /** Each day has one state, and the states follow one another. */
    @Test
    void aReviewAges() {
        for (int left = -400; left <= 400; left++) {
            LocalDate today = DAY.minusDays(left);
            ReviewState state = ReviewState.of(Verdict.PASSED, DAY, today);

            assertThat(state)
                    .isEqualTo(left < 0 ? ReviewState.EXPIRED : left <= 60 ? ReviewState.SOON : ReviewState.VALID);
            assertThat(ReviewState.of(Verdict.CONDITIONS, DAY, today)).isEqualTo(state);
            assertThat(ReviewState.of(Verdict.FAILED, DAY, today)).isEqualTo(ReviewState.FAILED);
        }
    }

    private static List<ReviewField> problems(Verdict verdict, String conditions, String link, String evidence) {
        try {
            with(ReviewKind.TECHNICAL, List.of(), verdict, conditions, link, evidence);
            return List.of();
        } catch (InvalidReviewException e) {
            return e.problems().stream().map(ReviewProblem::field).toList();
        }
    }

    private static ReviewDetails with(
            ReviewKind kind,
            List<ReviewAnswer> answers,
            Verdict verdict,
            String conditions,
            String link,
            String evidence) {
        return new ReviewDetails(
                kind, DAY, "Ada", answers, PrivacyFacts.NONE, verdict, conditions, link, evidence, DAY.plusDays(1));
    }
}
