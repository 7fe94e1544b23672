package io.pupitre.tools.service.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.tools.service.Response;
import io.pupitre.tools.service.ServiceField;
import io.pupitre.ui.DayField;
import java.time.LocalDate;
import java.util.Optional;

/** Asks what was done about a release. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ResponseForm extends ServiceForm<Response> {

    private final TextArea response = inputs.paragraphs(ServiceField.RESPONSE);
    private final TextField by = inputs.line(ServiceField.RESPONDED_BY);
    private final DayField on = inputs.day(ServiceField.RESPONDED_ON);

    ResponseForm() {
        response.setRequiredIndicatorVisible(true);
        response.setAutofocus(true);
        by.setRequiredIndicatorVisible(true);
        on.setRequiredIndicatorVisible(true);
        add(response, 2);
        add(by, on);
    }

    /** Begins a new one. */
    ResponseForm of(LocalDate today, String person) {
        on.setValue(today);
        by.setValue(person);
        return this;
    }

    /** Begins with what is written down. */
    ResponseForm of(Response given) {
        response.setValue(given.text());
        by.setValue(given.by());
        on.setValue(given.on());
        return this;
    }

    @Override
    Optional<Response> read() {
        return inputs.show(Response.problems(response.getValue(), by.getValue(), on.getValue()))
                ? Optional.of(new Response(response.getValue(), by.getValue(), on.getValue()))
                : Optional.empty();
    }
}
