package io.pupitre.tools.service.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import io.pupitre.tools.service.ServiceProblem;
import java.util.List;
import java.util.Optional;

/** The fields of a record. Says at each what is wrong with it and keeps what was typed. */
@SuppressWarnings("serial") // Sessions are never stored.
abstract class ServiceForm<T> extends FormLayout {

    protected final ServicePhrases words = new ServicePhrases(this);
    protected final ServiceInputs inputs = new ServiceInputs(words);

    protected ServiceForm() {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("480px", 2));
        setExpandFields(true);
    }

    /** What the form says; empty when something in it is wrong, which it then shows. */
    abstract Optional<T> read();

    /** Says what the service refused. */
    final void show(List<ServiceProblem> problems) {
        inputs.show(problems);
    }
}
