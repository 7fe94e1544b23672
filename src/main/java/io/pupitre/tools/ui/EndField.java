package io.pupitre.tools.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.pupitre.tools.Endpoint;
import io.pupitre.tools.IntegrationField;
import io.pupitre.tools.IntegrationProblem;
import io.pupitre.tools.StackNode;
import io.pupitre.ui.TextRule;
import io.pupitre.ui.Wording;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A tool or an external system; a name that is typed and belongs to none is a system to be added. */
@SuppressWarnings("serial") // Sessions are never stored.
final class EndField extends ComboBox<EndChoice> {

    private final List<EndChoice> known;

    EndField(IntegrationField field, List<StackNode> nodes) {
        known = nodes.stream()
                .map(node -> new EndChoice(node.end(), node.name()))
                .toList();
        setItems(known);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> setValue(named(typed.getDetail())));
        addValueChangeListener(change -> setInvalid(false));
        Wording.bind(this, this::setLabel, field.labelKey());
        Wording.bind(
                this,
                system -> setItemLabelGenerator(choice -> choice.end() instanceof Endpoint.OfTool
                        ? choice.name()
                        : getTranslation(
                                choice.end() == null ? "tools.end-new-system" : "tools.end-system", choice.name())),
                "tools.end-system");
    }

    /** Chooses a tool or system that is among the known ones. */
    void choose(Endpoint end) {
        known.stream().filter(one -> end.equals(one.end())).findFirst().ifPresent(this::setValue);
    }

    /** What is wrong with the choice, if anything. */
    Optional<IntegrationProblem> problem() {
        EndChoice choice = getValue();
        return IntegrationField.NAME.problemOf(choice == null ? "" : choice.name());
    }

    /** Whether both mean the same, though one of them, or both, be yet to be added. */
    boolean means(EndField other) {
        EndChoice mine = getValue();
        EndChoice theirs = other.getValue();
        if (mine.end() == null && theirs.end() == null) {
            return alike(mine.name(), theirs.name());
        }
        return mine.end() != null && mine.end().equals(theirs.end());
    }

    private EndChoice named(String typed) {
        return known.stream()
                .filter(one -> alike(one.name(), typed))
                .findFirst()
                .orElseGet(() -> new EndChoice(null, TextRule.tidy(typed)));
    }

    private static boolean alike(String one, String other) {
        Collator collator = Collator.getInstance(Locale.FRENCH);
        collator.setStrength(Collator.PRIMARY);
        return !other.isBlank() && collator.compare(one.strip(), other.strip()) == 0;
    }
}
