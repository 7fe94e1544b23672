package io.pupitre.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The person's own settings, each one click away and at once in effect, and the way out. */
final class PersonMenu extends Div {

    PersonMenu(ShellContext context) {
        addClassName("pu-person");
        var person = context.person();
        var button = new NativeButton();
        button.addClassName("pu-switcher");
        button.add(face(person), Glyph.MORE.icon());
        Wording.bindAttribute(button, "aria-label", "shell.person", person.name());

        // The way out is always there; the rest, which few open, costs a page more than all its other words.
        var popover = new Popover(new SignOutButton(context));
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.TOP_START);
        popover.setModal(true);
        popover.addClassName("pu-person-popover");
        Wording.bind(popover, popover::setAriaLabel, "shell.person", person.name());
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened() && popover.getComponentCount() == 1) {
                popover.addComponentAsFirst(settings(context));
            }
        });
        add(button, popover);
    }

    private static Component settings(ShellContext context) {
        var person = context.person();
        var settings = new Div(
                choice(
                        "shell.language",
                        Languages.ALL,
                        person.language(),
                        PersonMenu::ownName,
                        context::saveLanguage,
                        chosen -> {
                            UI.getCurrentOrThrow().setLocale(chosen);
                            setOnHtml("lang", chosen.getLanguage());
                        }),
                choice(
                        "shell.scheme",
                        List.of(ColorScheme.Value.LIGHT, ColorScheme.Value.DARK, ColorScheme.Value.SYSTEM),
                        person.colourScheme(),
                        PersonMenu::wordOf,
                        context::saveColourScheme,
                        chosen -> UI.getCurrentOrThrow().getPage().setColorScheme(chosen)),
                choice(
                        "shell.density",
                        List.of(Density.values()),
                        person.density(),
                        density -> UI.getCurrentOrThrow().getTranslation(density.key()),
                        context::saveDensity,
                        chosen -> setOnHtml("data-density", chosen.attribute())));
        settings.addClassName("pu-person-settings");
        return settings;
    }

    private static String wordOf(ColorScheme.Value scheme) {
        return UI.getCurrentOrThrow()
                .getTranslation("shell.scheme-" + scheme.name().toLowerCase(Locale.ROOT));
    }

    private static Component face(Person person) {
        var initials = new Span(initials(person.name()));
        initials.addClassName("pu-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(person.name());
        name.addClassName("pu-switcher-name");
        var below = new Span(person.email());
        below.addClassName("pu-switcher-below");
        var words = new Span(name, below);
        words.addClassName("pu-switcher-words");
        var face = new Span(initials, words);
        face.addClassName("pu-switcher-face");
        return face;
    }

    static String initials(String name) {
        return Stream.of(name.strip().split("[\\s\\u00A0]+"))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** A language is named in itself: whoever cannot read the present one must find their own. */
    private static String ownName(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static <T> Component choice(
            String labelKey,
            List<T> values,
            T present,
            SerializableFunction<T, String> wording,
            SerializableConsumer<T> save,
            SerializableConsumer<T> apply) {
        var group = new RadioButtonGroup<T>();
        group.addClassName("pu-segments");
        group.setItems(values);
        group.setValue(present);
        // Set together with the label so that the options change their language too.
        Wording.bind(
                group,
                label -> {
                    group.setLabel(label);
                    group.setItemLabelGenerator(wording::apply);
                },
                labelKey);
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save.accept(change.getValue());
                apply.accept(change.getValue());
            }
        });
        return group;
    }

    private static void setOnHtml(String attribute, String value) {
        UI.getCurrentOrThrow().getPage().executeJs("document.documentElement.setAttribute($0, $1)", attribute, value);
    }
}
