package io.pupitre.tools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.tools.IntegrationDetails;
import io.pupitre.tools.IntegrationDirection;
import io.pupitre.tools.IntegrationField;
import io.pupitre.tools.IntegrationMethod;
import io.pupitre.tools.IntegrationProblem;
import io.pupitre.tools.IntegrationStatus;
import io.pupitre.tools.InvalidIntegrationException;
import io.pupitre.tools.StackNode;
import io.pupitre.ui.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of an integration. Says at each field what is wrong with it and keeps what was typed. */
@SuppressWarnings("serial") // Sessions are never stored.
final class IntegrationForm extends FormLayout {

    /** Gives the end that a choice stands for, adding the system that is not there yet. */
    interface Ends extends SerializableFunction<EndChoice, io.pupitre.tools.Endpoint> {}

    private final IntegrationPhrases words = new IntegrationPhrases(this::getTranslation);
    private final Map<IntegrationField, HasValidationProperties> fields = new EnumMap<>(IntegrationField.class);
    private final EndField source;
    private final EndField target;
    private final Select<IntegrationDirection> direction = new Select<>();
    private final Select<IntegrationMethod> method = new Select<>();
    private final Select<IntegrationStatus> status = new Select<>();
    private final TextField data = new TextField();
    private final TextArea note = new TextArea();

    IntegrationForm(List<StackNode> nodes) {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("480px", 2));
        setExpandFields(true);
        source = new EndField(IntegrationField.SOURCE, nodes);
        source.setAutofocus(true);
        target = new EndField(IntegrationField.TARGET, nodes);
        Wording.bind(target, target::setHelperText, "tools.end-help");
        add(source, target);
        choice(direction, IntegrationDirection.values(), words::direction, "tools.integration-direction");
        choice(method, IntegrationMethod.values(), words::method, "tools.integration-method");
        choice(status, IntegrationStatus.values(), words::status, "tools.integration-status");
        direction.setValue(IntegrationDirection.ONE_WAY);
        method.setValue(IntegrationMethod.API);
        status.setValue(IntegrationStatus.ACTIVE);
        data.setManualValidation(true);
        data.addValueChangeListener(change -> data.setInvalid(false));
        Wording.bind(data, data::setLabel, IntegrationField.DATA.labelKey());
        Wording.bind(data, data::setHelperText, "tools.integration-data-help");
        note.setManualValidation(true);
        note.setMinRows(2);
        note.setMaxRows(6);
        note.addValueChangeListener(change -> note.setInvalid(false));
        Wording.bind(note, note::setLabel, IntegrationField.NOTE.labelKey());
        add(data, note);
        setColspan(data, 2);
        setColspan(note, 2);
        fields.putAll(Map.of(
                IntegrationField.SOURCE, source,
                IntegrationField.TARGET, target,
                IntegrationField.DATA, data,
                IntegrationField.NOTE, note));
    }

    void show(IntegrationDetails details) {
        source.choose(details.source());
        target.choose(details.target());
        direction.setValue(details.direction());
        method.setValue(details.method());
        status.setValue(details.status());
        data.setValue(details.data());
        note.setValue(details.note());
    }

    /** What the form says; empty when something in it is wrong, which it then shows. Only then are systems added. */
    Optional<IntegrationDetails> read(Ends ends) {
        fields.values().forEach(field -> field.setInvalid(false));
        long refused = Stream.of(
                        refuse(IntegrationField.SOURCE, source.problem()),
                        refuse(IntegrationField.TARGET, target.problem()),
                        refuse(IntegrationField.DATA, IntegrationField.DATA.problemOf(data.getValue())),
                        refuse(IntegrationField.NOTE, IntegrationField.NOTE.problemOf(note.getValue())))
                .filter(one -> one)
                .count();
        if (refused > 0) {
            return Optional.empty();
        }
        if (source.means(target)) {
            refuse(IntegrationField.TARGET, "tools.problem-same-end");
            return Optional.empty();
        }
        try {
            return Optional.of(new IntegrationDetails(
                    ends.apply(source.getValue()),
                    ends.apply(target.getValue()),
                    direction.getValue(),
                    method.getValue(),
                    data.getValue(),
                    status.getValue(),
                    note.getValue()));
        } catch (InvalidIntegrationException e) {
            e.problems().forEach(problem -> refuse(problem.field(), Optional.of(problem)));
            return Optional.empty();
        }
    }

    /** Answers whether there is a problem. */
    private boolean refuse(IntegrationField field, Optional<IntegrationProblem> problem) {
        problem.ifPresent(one -> refuse(field, one.key(), one.arguments().toArray()));
        return problem.isPresent();
    }

    private void refuse(IntegrationField field, String key, Object... arguments) {
        // A system that cannot be named so was typed as an end.
        HasValidationProperties input = fields.getOrDefault(field, target);
        input.setErrorMessage(words.say(key, arguments));
        input.setInvalid(true);
    }

    private <E> void choice(Select<E> field, E[] values, SerializableFunction<E, String> word, String labelKey) {
        field.setItems(values);
        Wording.bind(
                (Component) field,
                label -> {
                    field.setLabel(label);
                    field.setItemLabelGenerator(word::apply);
                },
                labelKey);
        add(field);
    }
}
