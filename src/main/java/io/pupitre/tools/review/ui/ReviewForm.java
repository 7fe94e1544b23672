package io.pupitre.tools.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.tools.review.PrivacyFacts;
import io.pupitre.tools.review.ReviewDetails;
import io.pupitre.tools.review.ReviewField;
import io.pupitre.tools.review.ReviewKind;
import io.pupitre.tools.review.ReviewProblem;
import io.pupitre.tools.review.Verdict;
import io.pupitre.ui.DayField;
import io.pupitre.ui.Wording;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a review of one kind. Says at each what is wrong with it and keeps what was typed. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ReviewForm extends FormLayout {

    private final ReviewPhrases words = new ReviewPhrases(this);
    private final ReviewKind kind;
    private final Map<ReviewField, HasValidationProperties> inputs = new EnumMap<>(ReviewField.class);
    private final DayField doneOn = day(ReviewField.DONE_ON);
    private final TextField reviewer = line(ReviewField.REVIEWER);
    private final Select<Boolean> agreement = new Select<>();
    private final DayField agreedOn = day(ReviewField.AGREED_ON);
    private final TextArea categories = paragraphs(ReviewField.CATEGORIES);
    private final TextArea retention = paragraphs(ReviewField.RETENTION);
    private final ChecklistFields checklist;
    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();
    private final TextArea conditions = paragraphs(ReviewField.CONDITIONS);
    private final TextField evidenceLink = line(ReviewField.EVIDENCE_LINK);
    private final TextArea evidence = paragraphs(ReviewField.EVIDENCE);
    private final DayField validUntil = day(ReviewField.VALID_UNTIL);

    ReviewForm(ReviewKind kind) {
        this.kind = kind;
        checklist = new ChecklistFields(kind);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("480px", 2));
        setExpandFields(true);
        doneOn.setRequiredIndicatorVisible(true);
        reviewer.setRequiredIndicatorVisible(true);
        conditions.setRequiredIndicatorVisible(true);
        validUntil.setRequiredIndicatorVisible(true);
        add(doneOn, reviewer);
        if (kind == ReviewKind.PRIVACY) {
            askForPrivacy();
        }
        heading("tools.review-checklist");
        wide(checklist);
        heading("tools.review-verdict");
        verdict.setItems(Verdict.values());
        Wording.bind(
                this,
                label -> {
                    verdict.setLabel(label);
                    verdict.setItemLabelGenerator(words::verdict);
                },
                "tools.review-verdict");
        verdict.addValueChangeListener(change -> fit());
        wide(verdict);
        wide(conditions);
        Wording.bind(this, evidenceLink::setHelperText, "tools.review-evidence-help");
        wide(evidenceLink);
        wide(evidence);
        add(validUntil);
        doneOn.addValueChangeListener(change -> propose(change.getOldValue(), change.getValue()));
    }

    /** Begins a new one. */
    ReviewForm of(LocalDate today, String person) {
        doneOn.setValue(today);
        reviewer.setValue(person);
        verdict.setValue(Verdict.PASSED);
        return this;
    }

    /** Begins with what is written down. */
    ReviewForm of(ReviewDetails details) {
        doneOn.setValue(details.doneOn());
        reviewer.setValue(details.reviewer());
        agreement.setValue(details.privacy().agreement());
        agreedOn.setValue(details.privacy().agreedOn());
        categories.setValue(details.privacy().categories());
        retention.setValue(details.privacy().retention());
        checklist.show(details.answers());
        verdict.setValue(details.verdict());
        conditions.setValue(details.conditions());
        evidenceLink.setValue(details.evidenceLink());
        evidence.setValue(details.evidence());
        validUntil.setValue(details.validUntil());
        return this;
    }

    /** What the form says; empty when something in it is wrong, which it then shows. */
    Optional<ReviewDetails> read() {
        List<ReviewProblem> problems = ReviewDetails.problems(
                doneOn.getValue(),
                reviewer.getValue(),
                checklist.answers(),
                privacy(),
                verdict.getValue(),
                conditions.getValue(),
                evidenceLink.getValue(),
                evidence.getValue(),
                validUntil.getValue());
        show(problems);
        if (!problems.isEmpty() || Stream.of(doneOn, agreedOn, validUntil).anyMatch(ReviewForm::isUnreadable)) {
            return Optional.empty();
        }
        return Optional.of(new ReviewDetails(
                kind,
                doneOn.getValue(),
                reviewer.getValue(),
                checklist.answers(),
                privacy(),
                verdict.getValue(),
                conditions.getValue(),
                evidenceLink.getValue(),
                evidence.getValue(),
                validUntil.getValue()));
    }

    /** Says at each field what is wrong with it; what was said before is no more. */
    void show(List<ReviewProblem> problems) {
        inputs.values().forEach(input -> input.setInvalid(input instanceof DayField day && isUnreadable(day)));
        checklist.clear();
        for (ReviewProblem problem : problems) {
            HasValidationProperties input =
                    problem.question() == null ? inputs.get(problem.field()) : checklist.remark(problem.question());
            // A day that can't be read is said to be none already.
            if (input != null && !input.isInvalid()) {
                input.setErrorMessage(words.problem(problem));
                input.setInvalid(true);
            }
        }
    }

    /** What is not asked for is not read either. */
    private static boolean isUnreadable(DayField day) {
        return day.isVisible() && !day.isReadable();
    }

    private PrivacyFacts privacy() {
        return new PrivacyFacts(agreement.getValue(), agreedOn.getValue(), categories.getValue(), retention.getValue());
    }

    private void askForPrivacy() {
        agreement.setItems(true, false);
        agreement.setEmptySelectionAllowed(true);
        Wording.bind(
                this,
                label -> {
                    agreement.setLabel(label);
                    String unknown = words.say("tools.review-answer-unknown");
                    agreement.setPlaceholder(unknown);
                    agreement.setEmptySelectionCaption(unknown);
                    agreement.setItemLabelGenerator(
                            yes -> yes == null ? unknown : words.say(yes ? "tools.yes" : "tools.no"));
                },
                "tools.review-agreement");
        agreement.addValueChangeListener(change -> fit());
        Wording.bind(this, categories::setHelperText, "tools.review-categories-help");
        add(agreement, agreedOn);
        wide(categories);
        wide(retention);
        fit();
    }

    private void fit() {
        agreedOn.setVisible(Boolean.TRUE.equals(agreement.getValue()));
        conditions.setVisible(verdict.getValue() == Verdict.CONDITIONS);
    }

    /** As long as nobody chose another day. */
    private void propose(@Nullable LocalDate before, @Nullable LocalDate now) {
        boolean untouched = validUntil.isEmpty() || validUntil.getValue().equals(end(before));
        LocalDate end = end(now);
        if (end != null && untouched) {
            validUntil.setValue(end);
        }
    }

    /** Of a day so far away that no other comes after it there is none. */
    private static @Nullable LocalDate end(@Nullable LocalDate doneOn) {
        return doneOn == null || doneOn.getYear() > 9999 ? null : ReviewDetails.proposedEnd(doneOn);
    }

    private void heading(String key) {
        H3 heading = new H3();
        heading.addClassName("pu-form-heading");
        Wording.bind(this, heading::setText, key);
        wide(heading);
    }

    private void wide(Component component) {
        add(component, 2);
    }

    private DayField day(ReviewField field) {
        DayField input = new DayField(field.labelKey());
        inputs.put(field, input);
        return input;
    }

    private TextField line(ReviewField field) {
        TextField input = new TextField();
        Wording.bind(this, input::setLabel, field.labelKey());
        inputs.put(field, input);
        return input;
    }

    private TextArea paragraphs(ReviewField field) {
        TextArea input = new TextArea();
        input.setMinRows(2);
        input.setMaxRows(6);
        Wording.bind(this, input::setLabel, field.labelKey());
        inputs.put(field, input);
        return input;
    }
}
