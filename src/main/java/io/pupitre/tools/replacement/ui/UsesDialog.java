package io.pupitre.tools.replacement.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.cadence.CadenceId;
import io.pupitre.scorecard.InputId;
import io.pupitre.tools.replacement.Dependent;
import io.pupitre.tools.replacement.DependentKind;
import io.pupitre.tools.replacement.Uses;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks what a tool is used for. */
final class UsesDialog {

    private final Map<Dependent, String> names;
    private final MultiSelectComboBox<Dependent> inputs = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Dependent> cadences = new MultiSelectComboBox<>();

    private UsesDialog(Map<Dependent, String> names, Uses now) {
        this.names = names;
        choice(inputs, DependentKind.INPUT, "tools.uses-inputs");
        inputs.setValue(now.inputs().stream().map(Dependent.OfInput::new).collect(toSet()));
        choice(cadences, DependentKind.CADENCE, "tools.uses-cadences");
        cadences.setValue(now.cadences().stream().map(Dependent.OfCadence::new).collect(toSet()));
    }

    /**
     * @param names of all that a tool can be used for
     * @param save answers why it was not saved, in the person's words, if so
     */
    static void open(Map<Dependent, String> names, Uses now, SerializableFunction<Uses, Optional<String>> save) {
        UsesDialog fields = new UsesDialog(names, now);
        FormDialog[] dialog = new FormDialog[1];
        dialog[0] = new FormDialog("tools.uses-edit", "tools.save", () -> {
                    Optional<String> problem = save.apply(fields.read());
                    problem.ifPresent(dialog[0]::refuse);
                    return problem.isEmpty();
                })
                .withWide(fields.inputs)
                .withWide(fields.cadences);
        dialog[0].open();
    }

    private void choice(MultiSelectComboBox<Dependent> field, DependentKind kind, String labelKey) {
        List<Dependent> choices = names.keySet().stream()
                .filter(what -> what.kind() == kind)
                .sorted(Comparator.comparing(names::get, String.CASE_INSENSITIVE_ORDER))
                .toList();
        field.setItems(choices);
        field.setItemLabelGenerator(names::get);
        Wording.bind(field, field::setLabel, labelKey);
    }

    private Uses read() {
        return new Uses(
                inputs.getValue().stream()
                        .flatMap(what -> what instanceof Dependent.OfInput(InputId id) ? Stream.of(id) : Stream.empty())
                        .collect(toSet()),
                cadences.getValue().stream()
                        .flatMap(what ->
                                what instanceof Dependent.OfCadence(CadenceId id) ? Stream.of(id) : Stream.empty())
                        .collect(toSet()));
    }
}
