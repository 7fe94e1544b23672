package io.pupitre.tools.review.ui;

import io.pupitre.shell.Concern;
import io.pupitre.shell.ConcernSource;
import io.pupitre.tools.review.AgencyReviews;
import io.pupitre.tools.review.ReviewConcern;
import io.pupitre.tools.review.ReviewState;
import io.pupitre.ui.StatusBadge;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reviews that expired or were not passed, on the agency's screen one. */
@Component
class ReviewConcerns implements ConcernSource {

    private final AgencyReviews reviews;

    ReviewConcerns(AgencyReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<Concern> concerns() {
        return reviews.concerns().stream().map(ReviewConcerns::concern).toList();
    }

    private static Concern concern(ReviewConcern one) {
        boolean failed = one.state() == ReviewState.FAILED;
        return new Concern(
                StatusBadge.Status.BAD,
                failed ? one.newest().doneOn() : one.newest().validUntil(),
                one.client().name(),
                one.name(),
                "tools.concern-review-" + ReviewsNavigation.word(one.kind()),
                failed ? "tools.concern-failed" : "tools.concern-expired",
                "tools.review-again",
                "/" + ReviewsNavigation.review(one.client().slug(), one.tool(), one.kind()));
    }
}
