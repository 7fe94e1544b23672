package io.pupitre.tools.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.tools.review.Answer;
import io.pupitre.tools.review.ReviewAnswer;
import io.pupitre.tools.review.ReviewKind;
import io.pupitre.tools.review.ReviewQuestion;
import io.pupitre.ui.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The checklist of a kind of review: each question with its four answers and a remark. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ChecklistFields extends Composite<Div> {

    private final ReviewPhrases words = new ReviewPhrases(this);
    private final Map<ReviewQuestion, RadioButtonGroup<Answer>> answers = new EnumMap<>(ReviewQuestion.class);
    private final Map<ReviewQuestion, TextField> remarks = new EnumMap<>(ReviewQuestion.class);

    ChecklistFields(ReviewKind kind) {
        getContent().addClassName("pu-checklist");
        kind.questions().forEach(this::ask);
        Wording.bind(this, ignored -> name(), "tools.review-checklist");
    }

    void show(List<ReviewAnswer> given) {
        for (ReviewAnswer one : given) {
            Objects.requireNonNull(answers.get(one.question())).setValue(one.answer());
            Objects.requireNonNull(remarks.get(one.question())).setValue(one.remark());
        }
    }

    List<ReviewAnswer> answers() {
        return answers.entrySet().stream()
                .map(one -> new ReviewAnswer(
                        one.getKey(),
                        one.getValue().getValue(),
                        remark(one.getKey()).getValue()))
                .toList();
    }

    TextField remark(ReviewQuestion question) {
        return Objects.requireNonNull(remarks.get(question));
    }

    void clear() {
        remarks.values().forEach(remark -> remark.setInvalid(false));
    }

    private void ask(ReviewQuestion question) {
        RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();
        answer.setItems(Answer.values());
        answer.setValue(Answer.UNKNOWN);
        TextField remark = new TextField();
        answers.put(question, answer);
        remarks.put(question, remark);
        getContent().add(new Div(answer, remark));
    }

    private void name() {
        answers.forEach((question, answer) -> {
            answer.setLabel(words.question(question));
            answer.setItemLabelGenerator(words::answer);
        });
        remarks.forEach((question, remark) -> {
            remark.setLabel(words.say("tools.review-remark"));
            remark.setAriaLabel(words.say("tools.review-remark-on", words.question(question)));
        });
    }
}
