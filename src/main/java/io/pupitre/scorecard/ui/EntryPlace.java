package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.Command;
import io.pupitre.scorecard.Dimension;
import io.pupitre.scorecard.ImportMapping;
import io.pupitre.scorecard.ScorecardText;
import io.pupitre.scorecard.Slice;
import io.pupitre.ui.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose figures are typed, and of what: the whole client, or one value of a dimension. */
@SuppressWarnings("serial") // Sessions are never stored.
final class EntryPlace extends Composite<Div> {

    /** Stands for the whole client in the choice of dimensions. */
    private static final Dimension WHOLE = new Dimension("", "", false);

    private final ComboBox<String> source = new ComboBox<>();
    private final Select<Dimension> dimension = new Select<>();
    private final ComboBox<String> value = new ComboBox<>();
    private final SerializableFunction<String, List<String>> values;

    /**
     * @param sources whose figures the workspace has already
     * @param values of a dimension, by its key
     * @param changed called when a place is chosen that figures can be typed to
     */
    EntryPlace(
            List<String> sources,
            String usual,
            List<Dimension> dimensions,
            SerializableFunction<String, List<String>> values,
            Command changed) {
        this.values = values;
        source.setItems(
                Stream.concat(Stream.of(usual), sources.stream()).distinct().toList());
        source.setAllowCustomValue(true);
        source.addCustomValueSetListener(custom -> source.setValue(custom.getDetail()));
        source.setRequiredIndicatorVisible(true);
        source.setValue(usual);
        Wording.bind(this, source::setLabel, "scorecard.source");
        Wording.bind(this, source::setHelperText, "scorecard.entry-source-help");
        List<Dimension> choices = new ArrayList<>(List.of(WHOLE));
        choices.addAll(dimensions);
        dimension.setItems(choices);
        Wording.bind(
                this,
                whole -> dimension.setItemLabelGenerator(one -> one.equals(WHOLE) ? whole : one.name()),
                "scorecard.slice-all");
        Wording.bind(this, dimension::setLabel, "scorecard.entry-dimension");
        dimension.setValue(WHOLE);
        dimension.setVisible(!dimensions.isEmpty());
        value.setAllowCustomValue(true);
        value.addCustomValueSetListener(custom -> value.setValue(custom.getDetail()));
        value.setRequiredIndicatorVisible(true);
        Wording.bind(this, value::setLabel, "scorecard.entry-value");
        offerValues();
        source.addValueChangeListener(change -> tell(changed));
        value.addValueChangeListener(change -> tell(changed));
        dimension.addValueChangeListener(change -> {
            offerValues();
            tell(changed);
        });
        getContent().addClassName("pu-entry-place");
        getContent().add(source, dimension, value);
    }

    /** Whether figures can be typed there; what is wrong stands at the field. */
    boolean isGood() {
        // Both, so that each says at its field what is wrong.
        boolean goodSource = check(
                source,
                ScorecardText.problemOfSource(source()),
                source().isEmpty() ? "scorecard.mapping-source" : "",
                ImportMapping.SOURCE_LENGTH);
        boolean goodValue = !value.isVisible()
                || check(value, ScorecardText.problemOfValue(text(value)), "", ScorecardText.VALUE_LENGTH);
        return goodSource && goodValue;
    }

    String source() {
        return text(source);
    }

    Slice slice() {
        return dimension.getValue().equals(WHOLE)
                ? Slice.ALL
                : new Slice(dimension.getValue().key(), text(value));
    }

    private void offerValues() {
        boolean whole = dimension.getValue().equals(WHOLE);
        value.setVisible(!whole);
        value.setValue(null);
        value.setItems(whole ? List.of() : values.apply(dimension.getValue().key()));
    }

    private void tell(Command changed) {
        // A dimension alone is no place yet, which is no mistake either.
        boolean unfinished = value.isVisible() && text(value).isEmpty();
        if (!unfinished && isGood()) {
            changed.execute();
        }
    }

    /** @param instead what is said of any problem; empty for the problem itself */
    private boolean check(ComboBox<String> field, Optional<String> problem, String instead, int length) {
        field.setInvalid(problem.isPresent());
        problem.ifPresent(key -> field.setErrorMessage(getTranslation(instead.isEmpty() ? key : instead, length)));
        return problem.isEmpty();
    }

    private static String text(ComboBox<String> field) {
        return field.getValue() == null ? "" : field.getValue().strip();
    }
}
