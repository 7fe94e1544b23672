package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.textfield.TextArea;
import io.pupitre.scorecard.ScorecardText;
import io.pupitre.ui.Wording;
import java.util.Optional;

/** A text of several lines; what is wrong with it is said at it. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ParagraphsField extends TextArea {

    private final int length;

    ParagraphsField(String labelKey, int length) {
        this.length = length;
        setMinRows(2);
        setMaxRows(8);
        Wording.bind(this, this::setLabel, labelKey);
    }

    /** Whether the text can be kept as it is; it may be empty. */
    boolean isGood() {
        return isGood(ScorecardText.problemOfParagraphs(getValue(), length));
    }

    /** The same when it may not be empty. */
    boolean isGoodAndThere(String missingKey) {
        return isGood(ScorecardText.problemOfParagraphs(getValue(), length)
                .or(() -> ScorecardText.isBlank(getValue()) ? Optional.of(missingKey) : Optional.empty()));
    }

    private boolean isGood(Optional<String> problem) {
        setInvalid(problem.isPresent());
        problem.ifPresent(key -> setErrorMessage(getTranslation(key, length)));
        return problem.isEmpty();
    }
}
