package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;

/** A name that is there already is said at its field. */
final class Taken {

    static final String KEY = "tools.evaluation-taken";
    static final String BY_TOOL = "tools.evaluation-in-stack";

    private static final Set<String> OF_THE_NAME = Set.of(KEY, BY_TOOL);

    private Taken() {}

    /** The problem as it is; one of the name is shown at the field besides. */
    static Optional<String> at(TextField name, Optional<String> problem) {
        problem.filter(OF_THE_NAME::contains).ifPresent(key -> {
            name.setErrorMessage(name.getTranslation(key));
            name.setInvalid(true);
        });
        return problem;
    }
}
