package io.pupitre.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** A text of several lines; what is wrong with it is said at it. */
@SuppressWarnings("serial") // Sessions are never stored.
public final class ParagraphsField extends TextArea {

    private final int length;

    /**
     * @param labelKey a translation key
     * @param length how many characters fit
     */
    public ParagraphsField(String labelKey, int length) {
        this.length = length;
        setMinRows(2);
        setMaxRows(8);
        Wording.bind(this, this::setLabel, labelKey);
    }

    /** Whether the text can be kept as it is; it may be empty. */
    public boolean isGood() {
        return isGood(problem());
    }

    /**
     * The same when it may not be empty.
     *
     * @param missingKey what is said then
     */
    public boolean isGoodAndThere(String missingKey) {
        return isGood(
                problem().or(() -> TextRule.tidy(getValue()).isEmpty() ? Optional.of(missingKey) : Optional.empty()));
    }

    private Optional<String> problem() {
        return TextRule.paragraphs(length).problemOf(TextRule.tidy(getValue())).map("ui.text-"::concat);
    }

    private boolean isGood(Optional<String> problem) {
        setInvalid(problem.isPresent());
        problem.ifPresent(key -> setErrorMessage(getTranslation(key, length)));
        return problem.isEmpty();
    }
}
