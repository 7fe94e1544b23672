package io.pupitre.tools.service.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.tools.service.ReleaseDetails;
import io.pupitre.tools.service.ServiceField;
import io.pupitre.ui.DayField;
import java.time.LocalDate;
import java.util.Optional;

/** Asks what a tool's vendor announced. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ReleaseForm extends ServiceForm<ReleaseDetails> {

    private final TextField name = inputs.line(ServiceField.RELEASE_NAME);
    private final DayField announcedOn = inputs.day(ServiceField.ANNOUNCED_ON);
    private final DayField effectiveOn = inputs.day(ServiceField.EFFECTIVE_ON);
    private final TextField link = inputs.line(ServiceField.RELEASE_LINK);
    private final TextArea changes = inputs.paragraphs(ServiceField.CHANGES);

    ReleaseForm() {
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        announcedOn.setRequiredIndicatorVisible(true);
        add(name, 2);
        add(announcedOn, effectiveOn);
        add(link, 2);
        add(changes, 2);
    }

    /** Begins a new one. */
    ReleaseForm of(LocalDate today) {
        announcedOn.setValue(today);
        return this;
    }

    /** Begins with what is written down. */
    ReleaseForm of(ReleaseDetails details) {
        name.setValue(details.name());
        announcedOn.setValue(details.announcedOn());
        effectiveOn.setValue(details.effectiveOn());
        link.setValue(details.link());
        changes.setValue(details.changes());
        return this;
    }

    @Override
    Optional<ReleaseDetails> read() {
        return inputs.show(ReleaseDetails.problems(
                        name.getValue(),
                        announcedOn.getValue(),
                        effectiveOn.getValue(),
                        link.getValue(),
                        changes.getValue()))
                ? Optional.of(new ReleaseDetails(
                        name.getValue(),
                        announcedOn.getValue(),
                        effectiveOn.getValue(),
                        link.getValue(),
                        changes.getValue()))
                : Optional.empty();
    }
}
