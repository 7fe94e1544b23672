package io.pupitre.tools.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.review.ReviewDetails;
import io.pupitre.tools.review.ReviewKind;
import io.pupitre.tools.review.ReviewRecord;
import io.pupitre.tools.review.ReviewStanding;
import io.pupitre.tools.review.Reviews;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Notices;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import java.util.List;

/** How a tool stands in each kind of review, all that was found, and the way to a new one. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ReviewPanel extends Composite<Div> {

    private final ReviewPhrases words = new ReviewPhrases(this);
    private final Reviews reviews;
    private final ToolRecord tool;
    private final String person;
    private List<ReviewRecord> all;

    /** @param person who would do a new one, most likely */
    ReviewPanel(Reviews reviews, ToolRecord tool, String person) {
        this.reviews = reviews;
        this.tool = tool;
        this.person = person;
        all = reviews.of(tool.id());
        getContent().addClassName("pu-reviews");
        Wording.bind(this, ignored -> show(), "tools.reviews");
    }

    /** Opens the form for a new one. */
    void add(ReviewKind kind) {
        ReviewForm form = new ReviewForm(kind).of(reviews.today(), person);
        ReviewDialog.open(
                titleKey("add", kind),
                form,
                details -> {
                    reviews.add(tool.id(), details);
                    saved();
                },
                this::reread);
    }

    private void correct(ReviewRecord base) {
        ReviewForm form = new ReviewForm(base.details().kind()).of(base.details());
        ReviewDialog.open(
                titleKey("correct", base.details().kind()),
                form,
                details -> {
                    reviews.correct(base, details);
                    saved();
                },
                this::reread);
    }

    private void saved() {
        reread();
        Notices.success("tools.review-saved", tool.details().name());
    }

    private void reread() {
        try {
            all = reviews.of(tool.id());
        } catch (NotFoundException e) {
            // The tool went with its reviews.
            all = List.of();
        }
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new H3(words.say("tools.reviews")));
        for (ReviewKind kind : ReviewKind.values()) {
            getContent().add(part(kind));
        }
    }

    private Div part(ReviewKind kind) {
        List<ReviewRecord> ofKind =
                all.stream().filter(one -> one.details().kind() == kind).toList();
        ReviewStanding standing = ofKind.isEmpty()
                ? ReviewStanding.NONE
                : ReviewStanding.of(ofKind.getFirst().details(), reviews.today());
        H4 name = new H4(words.kind(kind));
        Button add = new Button(words.say("tools.review-add"), click -> add(kind));
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add.setAriaLabel(words.say(titleKey("add", kind)));
        Changes.mark(add);
        Span when = new Span(words.when(standing));
        when.addClassName("pu-muted");
        Div head = new Div(
                name,
                new StatusBadge(ReviewPhrases.badge(standing.state()), ReviewPhrases.stateKey(standing.state())),
                add,
                when);
        head.addClassName("pu-review-head");
        Div part = new Div(head);
        part.addClassName("pu-tool-review");
        if (!ofKind.isEmpty()) {
            part.add(new Details(words.say("tools.review-found"), facts(ofKind.getFirst())));
        }
        if (ofKind.size() > 1) {
            Component[] earlier = ofKind.stream().skip(1).map(this::facts).toArray(Component[]::new);
            part.add(new Details(words.say("tools.review-earlier", earlier.length), earlier));
        }
        return part;
    }

    private ReviewFacts facts(ReviewRecord review) {
        ReviewDetails details = review.details();
        return new ReviewFacts(words, details, () -> correct(review));
    }

    private static String titleKey(String what, ReviewKind kind) {
        return "tools.review-" + what + "-" + ReviewsNavigation.word(kind);
    }
}
