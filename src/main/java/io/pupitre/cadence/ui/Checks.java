package io.pupitre.cadence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import io.pupitre.templates.Limits;
import io.pupitre.ui.TextRule;

/** The rules of texts at the field where they are typed, in the person's language. */
final class Checks {

    private Checks() {}

    static Validator<String> text(Component at, Limits limit) {
        return (text, context) -> limit.problemOf(TextRule.tidy(text))
                .map(problem ->
                        ValidationResult.error(at.getTranslation("cadence.problem." + problem, limit.characters())))
                .orElseGet(ValidationResult::ok);
    }

    static Validator<String> present(Component at) {
        return (text, context) -> TextRule.tidy(text).isEmpty()
                ? ValidationResult.error(at.getTranslation("cadence.problem.required"))
                : ValidationResult.ok();
    }
}
