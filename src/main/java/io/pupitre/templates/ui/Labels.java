package io.pupitre.templates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.pupitre.templates.Bilingual;
import io.pupitre.templates.Field;
import io.pupitre.templates.FieldKind;
import io.pupitre.templates.FieldValue;
import io.pupitre.templates.Property;
import io.pupitre.templates.Step;
import io.pupitre.templates.TemplateKind;
import io.pupitre.ui.FigureFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Templates in words, in the person's language. */
record Labels(Locale language) {

    static Labels of(Component component) {
        return new Labels(component.getUI().orElseGet(UI::getCurrentOrThrow).getLocale());
    }

    String text(Bilingual text) {
        return text.in(language);
    }

    static String key(TemplateKind kind) {
        return "templates.kind-" + form(kind);
    }

    static String key(FieldKind kind) {
        return "templates.field-" + form(kind);
    }

    static String key(Property property) {
        return "templates.property-" + form(property);
    }

    /** “5 working days before”. */
    String when(Step step) {
        UI ui = UI.getCurrentOrThrow();
        int days = step.daysFromAnchor();
        return days == 0
                ? ui.getTranslation("templates.on-the-day")
                : ui.getTranslation(days < 0 ? "templates.days-before" : "templates.days-after", Math.abs(days));
    }

    /** The answer in a field, {@link FigureFormat#UNKNOWN} when there is none. */
    String answer(Field field) {
        UI ui = UI.getCurrentOrThrow();
        return switch (field.value()) {
            case null -> FigureFormat.UNKNOWN;
            case FieldValue.Text(Bilingual text) -> text.in(language);
            case FieldValue.Figure(var number) ->
                new FigureFormat(language).number(number, Math.max(0, number.scale()));
            case FieldValue.Day(var day) -> new FigureFormat(language).day(day);
            case FieldValue.YesNo(boolean yes) -> ui.getTranslation(yes ? "templates.yes" : "templates.no");
            case FieldValue.Choice(var chosen) ->
                field.options().stream()
                        .filter(option -> option.id().equals(chosen))
                        .map(option -> text(option.label()))
                        .findFirst()
                        .orElse(FigureFormat.UNKNOWN);
        };
    }

    /** A leaf of a difference as people read it. */
    String leaf(Property property, @Nullable String value) {
        if (value == null) {
            return FigureFormat.UNKNOWN;
        }
        UI ui = UI.getCurrentOrThrow();
        return switch (property) {
            case KIND -> ui.getTranslation(key(FieldKind.valueOf(value)));
            case VALUE ->
                switch (value) {
                    case "true" -> ui.getTranslation("templates.yes");
                    case "false" -> ui.getTranslation("templates.no");
                    default -> value;
                };
            default -> value;
        };
    }

    private static String form(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
