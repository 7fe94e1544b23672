package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.pupitre.ui.Wording;

/** One screen of the wizard. It stays as it is while another one is shown, so that nothing typed is lost. */
@SuppressWarnings("serial") // Sessions are never stored.
abstract class WizardStep extends Div {

    private final String titleKey;

    /** @param name of the step; {@code onboarding.step-<name>} is its title and {@code onboarding.lead-<name>} its lead */
    WizardStep(String name) {
        titleKey = "onboarding.step-" + name;
        addClassNames("pu-stack", "pu-wizard-step");
        H2 title = new H2();
        Wording.bind(title, title::setText, titleKey);
        Paragraph lead = new Paragraph();
        Wording.bind(lead, lead::setText, "onboarding.lead-" + name);
        add(title, lead);
    }

    final String titleKey() {
        return titleKey;
    }

    /** Whether the person may go on; says at the fields what keeps them. */
    abstract boolean isComplete();

    /** Called each time that it comes into view. */
    void shown() {}
}
