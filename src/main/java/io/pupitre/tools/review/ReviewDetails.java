package io.pupitre.tools.review;

import io.pupitre.ui.LinkRule;
import io.pupitre.ui.TextRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a review found. An instance is always valid.
 *
 * @param reviewer who did it: a person, a team, a firm
 * @param answers to each question of the kind, in order; what is left out is unknown
 * @param privacy {@link PrivacyFacts#NONE} for another kind
 * @param conditions of a pass with conditions, else empty
 * @param evidenceLink an address on the web, or empty
 * @param evidence in words; a pass needs a link or words
 * @param validUntil the last day on which it counts, after the day on which it was done
 */
public record ReviewDetails(
        ReviewKind kind,
        LocalDate doneOn,
        String reviewer,
        List<ReviewAnswer> answers,
        PrivacyFacts privacy,
        Verdict verdict,
        String conditions,
        String evidenceLink,
        String evidence,
        LocalDate validUntil) {

    /** @throws InvalidReviewException with all that is wrong */
    public ReviewDetails {
        reviewer = TextRule.tidy(reviewer);
        conditions = verdict == Verdict.CONDITIONS ? TextRule.tidy(conditions) : "";
        evidenceLink = TextRule.tidy(evidenceLink);
        evidence = TextRule.tidy(evidence);
        answers = complete(kind, answers);
        privacy = kind == ReviewKind.PRIVACY ? privacy : PrivacyFacts.NONE;
        List<ReviewProblem> problems =
                problems(doneOn, reviewer, answers, privacy, verdict, conditions, evidenceLink, evidence, validUntil);
        if (!problems.isEmpty()) {
            throw new InvalidReviewException(problems);
        }
    }

    /** Until when a review counts if nobody says otherwise. */
    public static LocalDate proposedEnd(LocalDate doneOn) {
        return doneOn.plusYears(1);
    }

    /** All that is wrong with what a form holds; days may be missing there. */
    public static List<ReviewProblem> problems(
            @Nullable LocalDate doneOn,
            String reviewer,
            List<ReviewAnswer> answers,
            PrivacyFacts privacy,
            Verdict verdict,
            String conditions,
            String evidenceLink,
            String evidence,
            @Nullable LocalDate validUntil) {
        List<ReviewProblem> problems = new ArrayList<>();
        Stream.of(
                        day(ReviewField.DONE_ON, doneOn),
                        required(ReviewField.REVIEWER, reviewer),
                        ReviewField.AGREED_ON.problemOf(privacy.agreedOn()),
                        ReviewField.CATEGORIES.problemOf(privacy.categories()),
                        ReviewField.RETENTION.problemOf(privacy.retention()),
                        verdict == Verdict.CONDITIONS
                                ? required(ReviewField.CONDITIONS, conditions)
                                : Optional.<ReviewProblem>empty(),
                        link(TextRule.tidy(evidenceLink)),
                        evidence(verdict, evidenceLink, evidence),
                        day(ReviewField.VALID_UNTIL, validUntil))
                .forEach(problem -> problem.ifPresent(problems::add));
        answers.forEach(one -> ReviewField.REMARK
                .problemOf(one.remark())
                .ifPresent(problem -> problems.add(problem.of(one.question()))));
        if (doneOn != null && validUntil != null && !validUntil.isAfter(doneOn)) {
            problems.add(ReviewProblem.at(ReviewField.VALID_UNTIL, "tools.review-problem-order"));
        }
        if (doneOn != null && privacy.agreedOn() != null && privacy.agreedOn().isAfter(doneOn)) {
            problems.add(ReviewProblem.at(ReviewField.AGREED_ON, "tools.review-problem-agreed-later"));
        }
        return problems;
    }

    private static Optional<ReviewProblem> day(ReviewField field, @Nullable LocalDate day) {
        return day == null ? Optional.of(ReviewProblem.at(field, "tools.problem-required")) : field.problemOf(day);
    }

    private static Optional<ReviewProblem> required(ReviewField field, String text) {
        String tidy = TextRule.tidy(text);
        return tidy.isEmpty() ? Optional.of(ReviewProblem.at(field, "tools.problem-required")) : field.problemOf(tidy);
    }

    private static Optional<ReviewProblem> link(String address) {
        return address.isEmpty()
                ? Optional.empty()
                : ReviewField.EVIDENCE_LINK
                        .problemOf(address)
                        .or(() -> LinkRule.isWeb(address)
                                ? Optional.empty()
                                : Optional.of(
                                        ReviewProblem.at(ReviewField.EVIDENCE_LINK, "tools.review-problem-link")));
    }

    private static Optional<ReviewProblem> evidence(Verdict verdict, String link, String words) {
        String tidy = TextRule.tidy(words);
        return verdict.isPass() && tidy.isEmpty() && TextRule.tidy(link).isEmpty()
                ? Optional.of(ReviewProblem.at(ReviewField.EVIDENCE, "tools.review-problem-evidence"))
                : ReviewField.EVIDENCE.problemOf(tidy);
    }

    private static List<ReviewAnswer> complete(ReviewKind kind, List<ReviewAnswer> given) {
        Map<ReviewQuestion, ReviewAnswer> answers = new EnumMap<>(ReviewQuestion.class);
        for (ReviewAnswer one : given) {
            if (one.question().kind() != kind || answers.put(one.question(), one) != null) {
                throw new IllegalArgumentException("Not a question of the checklist, or twice: " + one.question());
            }
        }
        return kind.questions().stream()
                .map(question -> answers.getOrDefault(question, ReviewAnswer.unknown(question)))
                .toList();
    }
}
