package io.pupitre.tools.service.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.tools.service.ServiceField;
import io.pupitre.tools.service.ServiceProblem;
import io.pupitre.ui.DateOrTimeField;
import io.pupitre.ui.DayField;
import io.pupitre.ui.TimeField;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The inputs of a form by what they ask for. Says at each what is wrong with it; what was typed stays. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ServiceInputs implements Serializable {

    private final ServicePhrases words;
    private final Map<ServiceField, HasValidationProperties> inputs = new EnumMap<>(ServiceField.class);

    ServiceInputs(ServicePhrases words) {
        this.words = words;
    }

    TextField line(ServiceField field) {
        TextField input = new TextField();
        Wording.bind(input, input::setLabel, field.labelKey());
        inputs.put(field, input);
        return input;
    }

    TextArea paragraphs(ServiceField field) {
        TextArea input = new TextArea();
        input.setMinRows(2);
        input.setMaxRows(6);
        Wording.bind(input, input::setLabel, field.labelKey());
        inputs.put(field, input);
        return input;
    }

    DayField day(ServiceField field) {
        return put(field, new DayField(field.labelKey()));
    }

    TimeField time(ServiceField field) {
        return put(field, new TimeField(field.labelKey()));
    }

    <T extends HasValidationProperties> T put(ServiceField field, T input) {
        inputs.put(field, input);
        return input;
    }

    /**
     * What was said before is no more.
     *
     * @return whether nothing is wrong, neither here nor with what a day or a time can't be read from
     */
    boolean show(List<ServiceProblem> problems) {
        inputs.values().forEach(input -> input.setInvalid(isUnreadable(input)));
        for (ServiceProblem problem : problems) {
            HasValidationProperties input = inputs.get(problem.field());
            // What can't be read is said to be so already.
            if (input != null && !input.isInvalid()) {
                input.setErrorMessage(words.problem(problem));
                input.setInvalid(true);
            }
        }
        return problems.isEmpty() && inputs.values().stream().noneMatch(ServiceInputs::isUnreadable);
    }

    /** What is not asked for is not read either. */
    static boolean isUnreadable(HasValidationProperties input) {
        return input instanceof Component part && part.isVisible() && DateOrTimeField.isUnreadable(input);
    }
}
