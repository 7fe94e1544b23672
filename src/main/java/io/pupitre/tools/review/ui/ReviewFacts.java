package io.pupitre.tools.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import io.pupitre.tools.review.ReviewAnswer;
import io.pupitre.tools.review.ReviewDetails;
import io.pupitre.tools.review.ReviewField;
import io.pupitre.tools.review.ReviewKind;
import io.pupitre.tools.review.Verdict;
import io.pupitre.ui.Changes;

/** All that a review found. What is empty is left out. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ReviewFacts extends Div {

    private final ReviewPhrases words;
    private final DescriptionList list = new DescriptionList();

    /** @param words of the component that this is made for, in the language of now */
    ReviewFacts(ReviewPhrases words, ReviewDetails review, Command correct) {
        this.words = words;
        addClassName("pu-review-facts");
        fact(ReviewField.DONE_ON.labelKey(), words.figures().day(review.doneOn()));
        fact(ReviewField.REVIEWER.labelKey(), review.reviewer());
        fact("tools.review-verdict", words.verdict(review.verdict()));
        if (review.verdict() == Verdict.CONDITIONS) {
            fact(ReviewField.CONDITIONS.labelKey(), review.conditions());
        }
        if (review.kind() == ReviewKind.PRIVACY) {
            privacy(review);
        }
        if (!review.evidenceLink().isEmpty()) {
            Anchor link = new Anchor(review.evidenceLink(), review.evidenceLink(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            fact(ReviewField.EVIDENCE_LINK.labelKey(), link);
        }
        fact(ReviewField.EVIDENCE.labelKey(), review.evidence());
        fact(ReviewField.VALID_UNTIL.labelKey(), words.figures().day(review.validUntil()));
        review.answers().forEach(this::answer);
        Button edit = new Button(words.say("tools.review-correct"), click -> correct.execute());
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edit.setAriaLabel(words.say(
                "tools.review-correct-of",
                words.kind(review.kind()),
                words.figures().day(review.doneOn())));
        Changes.mark(edit);
        add(list, edit);
    }

    private void privacy(ReviewDetails review) {
        Boolean signed = review.privacy().agreement();
        fact(
                "tools.review-agreement",
                signed == null
                        ? words.say("tools.review-answer-unknown")
                        : words.say(signed ? "tools.yes" : "tools.no"));
        if (review.privacy().agreedOn() != null) {
            fact(
                    ReviewField.AGREED_ON.labelKey(),
                    words.figures().day(review.privacy().agreedOn()));
        }
        fact(
                ReviewField.CATEGORIES.labelKey(),
                review.privacy().categories().isEmpty()
                        ? words.say("tools.review-no-categories")
                        : review.privacy().categories());
        fact(ReviewField.RETENTION.labelKey(), review.privacy().retention());
    }

    private void answer(ReviewAnswer one) {
        fact(
                words.question(one.question()),
                new Span(
                        one.remark().isEmpty()
                                ? words.answer(one.answer())
                                : words.answer(one.answer()) + " – " + one.remark()),
                true);
    }

    private void fact(String labelKey, String value) {
        if (!value.isEmpty()) {
            fact(labelKey, new Span(value));
        }
    }

    private void fact(String labelKey, Component value) {
        fact(words.say(labelKey), value, false);
    }

    private void fact(String label, Component value, boolean wide) {
        DescriptionList.Term term = new DescriptionList.Term(label);
        DescriptionList.Description description = new DescriptionList.Description(value);
        if (wide) {
            term.addClassName("pu-review-question");
        }
        list.add(term, description);
    }
}
