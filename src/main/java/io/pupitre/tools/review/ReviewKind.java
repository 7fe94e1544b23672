package io.pupitre.tools.review;

import java.util.Arrays;
import java.util.List;

/** What a review looks at; each kind has a checklist of its own. */
public enum ReviewKind {
    TECHNICAL,
    /** Of personal data: agreement with the processor, categories, retention. */
    PRIVACY,
    SECURITY;

    /** Its checklist, in order. */
    public List<ReviewQuestion> questions() {
        return Arrays.stream(ReviewQuestion.values())
                .filter(question -> question.kind() == this)
                .toList();
    }
}
