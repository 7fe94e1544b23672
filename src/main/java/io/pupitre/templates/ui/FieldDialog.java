package io.pupitre.templates.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.templates.Bilingual;
import io.pupitre.templates.ElementId;
import io.pupitre.templates.Field;
import io.pupitre.templates.FieldKind;
import io.pupitre.templates.InvalidTemplateException;
import io.pupitre.templates.Limits;
import io.pupitre.templates.Option;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A field's question, kind and answer. */
@SuppressWarnings("serial") // Sessions are never stored.
final class FieldDialog extends EditDialog {

    private final BilingualFields label;
    private final BilingualFields help;
    private final Select<FieldKind> kind = new Select<>();
    private final TextArea options = new TextArea();
    private final AnswerFields answer;
    private final List<Option> before;

    /** @param field {@code null} for a new one */
    FieldDialog(String titleKey, ElementId id, @Nullable Field field, SerializableConsumer<Field> save) {
        super(titleKey);
        before = field == null ? List.of() : field.options();
        label = BilingualFields.lines(
                "templates.label-", field == null ? Bilingual.EMPTY : field.label(), Limits.LINE, true);
        help = BilingualFields.areas("templates.help-", field == null ? Bilingual.EMPTY : field.help(), Limits.SUMMARY);
        answer = new AnswerFields(field);
        kind.setItems(FieldKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(Labels.key(one)));
        kind.setValue(field == null ? FieldKind.TEXT : field.kind());
        Wording.bind(kind, kind::setLabel, "templates.field-kind");
        Wording.bind(options, options::setLabel, "templates.options");
        Wording.bind(options, options::setHelperText, "templates.options-help");
        options.setValue(before.stream().map(FieldDialog::line).collect(Collectors.joining("\n")));
        kind.addValueChangeListener(change -> show());
        options.addValueChangeListener(change -> show());
        show();
        fill(
                "templates.take-over",
                () -> {
                    boolean offered = optionsFit();
                    boolean fits = BilingualFields.allValid(label, help) && answer.valid() && offered;
                    if (fits) {
                        save.accept(
                                new Field(id, label.text(), help.text(), kind.getValue(), options(), answer.value()));
                    }
                    return fits;
                },
                label.french(),
                label.english(),
                help.french(),
                help.english(),
                wide(kind),
                wide(options),
                wide(answer));
    }

    private void show() {
        boolean choice = kind.getValue() == FieldKind.CHOICE;
        options.setVisible(choice);
        answer.ask(kind.getValue(), choice && optionsFit() ? options() : List.of());
    }

    /** Says at the field which kind of line can't be an option. */
    private boolean optionsFit() {
        try {
            Field.checkOptions(kind.getValue(), options());
            options.setInvalid(false);
            return true;
        } catch (InvalidTemplateException e) {
            options.setErrorMessage(options.getTranslation(e.key(), Limits.LINE.characters()));
            options.setInvalid(true);
            return false;
        }
    }

    /** One option a line, “français | English”. A line keeps the id of the option that stood there or was called so. */
    private List<Option> options() {
        if (kind.getValue() != FieldKind.CHOICE) {
            return List.of();
        }
        List<String> lines = options.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean sameNumber = lines.size() == before.size();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    Bilingual text = text(lines.get(i));
                    return new Option(sameNumber ? before.get(i).id() : id(text), text);
                })
                .toList();
    }

    private ElementId id(Bilingual text) {
        return before.stream()
                .filter(option -> option.label().fr().equals(text.fr()))
                .map(Option::id)
                .findFirst()
                .orElseGet(ElementId::next);
    }

    private static Bilingual text(String line) {
        int bar = line.indexOf('|');
        return bar < 0 ? new Bilingual(line, "") : new Bilingual(line.substring(0, bar), line.substring(bar + 1));
    }

    private static String line(Option option) {
        return option.label().en().isEmpty()
                ? option.label().fr()
                : option.label().fr() + " | " + option.label().en();
    }
}
