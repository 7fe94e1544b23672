package io.pupitre.templates;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question of a template with its answer, if it has one.
 *
 * @param help what it is for; may be empty
 * @param options for {@link FieldKind#CHOICE} 1 to 30 of them, none otherwise
 * @param value {@code null} when it isn't answered
 */
public record Field(
        ElementId id,
        Bilingual label,
        Bilingual help,
        FieldKind kind,
        List<Option> options,
        @Nullable FieldValue value) implements Element {

    private static final int MOST_OPTIONS = 30;

    /** @throws InvalidTemplateException when a part doesn't fit */
    public Field {
        options = List.copyOf(options);
        Limits.LINE.checkPresent(label);
        Limits.SUMMARY.check(help);
        checkOptions(kind, options);
        if (value != null && !value.fits(kind)) {
            throw new InvalidTemplateException("value");
        }
        if (value instanceof FieldValue.Text(Bilingual text)) {
            (kind == FieldKind.TEXT ? Limits.LINE : Limits.PARAGRAPHS).check(text);
        }
        if (value instanceof FieldValue.Choice(ElementId chosen)
                && options.stream().noneMatch(option -> option.id().equals(chosen))) {
            throw new InvalidTemplateException("choice");
        }
    }

    /** @throws InvalidTemplateException when a field of that kind can't offer them */
    public static void checkOptions(FieldKind kind, List<Option> options) {
        boolean counted =
                kind == FieldKind.CHOICE ? !options.isEmpty() && options.size() <= MOST_OPTIONS : options.isEmpty();
        if (!counted || new HashSet<>(options.stream().map(Option::id).toList()).size() != options.size()) {
            throw new InvalidTemplateException("options");
        }
    }

    /** The same with another answer. */
    public Field answered(@Nullable FieldValue answer) {
        return new Field(id, label, help, kind, options, answer);
    }

    @Override
    public Bilingual title() {
        return label;
    }

    @Override
    public Map<Property, String> properties() {
        Map<Property, String> all = new EnumMap<>(Property.class);
        all.put(Property.TITLE_FR, label.fr());
        all.put(Property.TITLE_EN, label.en());
        all.put(Property.DESCRIPTION_FR, help.fr());
        all.put(Property.DESCRIPTION_EN, help.en());
        all.put(Property.KIND, kind.name());
        all.put(Property.OPTIONS, options.stream().map(Field::written).collect(Collectors.joining("\n")));
        switch (value) {
            case null -> {}
            case FieldValue.Text(Bilingual text) -> {
                all.put(Property.VALUE_FR, text.fr());
                all.put(Property.VALUE_EN, text.en());
            }
            case FieldValue.Figure(var number) -> all.put(Property.VALUE, number.toPlainString());
            case FieldValue.Day(var day) -> all.put(Property.VALUE, day.toString());
            case FieldValue.Choice(var option) -> all.put(Property.VALUE, option.value());
            case FieldValue.YesNo(var yes) -> all.put(Property.VALUE, String.valueOf(yes));
        }
        return all;
    }

    private static String written(Option option) {
        return option.id() + ": " + option.label().fr() + " / " + option.label().en();
    }
}
