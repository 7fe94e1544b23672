package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** A name that is there already is said at its field. */
final class Taken {

    static final String KEY = "tools.evaluation-taken";

    private Taken() {}

    /** The problem as it is; one of the name is shown at the field besides. */
    static Optional<String> at(TextField name, Optional<String> problem) {
        if (problem.filter(KEY::equals).isPresent()) {
            name.setErrorMessage(name.getTranslation(KEY));
            name.setInvalid(true);
        }
        return problem;
    }
}
