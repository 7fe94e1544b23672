package io.pupitre.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The overlay on {@code ?}: every key there is. */
final class ShortcutHelp extends Dialog {

    /** @param sections those that can be reached from the page */
    ShortcutHelp(List<Section> sections) {
        addClassName("pu-shortcuts");
        Wording.bind(this, this::setHeaderTitle, "shell.shortcuts");
        var keys = new DescriptionList();
        line(keys, "shell.key-palette", "Ctrl", "K");
        for (var section : sections) {
            line(keys, section.key(), "G", section.goKey().toUpperCase(Locale.ROOT));
        }
        line(keys, "shell.switch", "G", "K");
        line(keys, "shell.key-create", "C");
        line(keys, "shell.key-edit", "E");
        line(keys, "shell.key-filter", "/");
        line(keys, "shell.key-rows", "J", "K");
        line(keys, "shell.shortcuts", "?");
        var close = new Button(Glyph.CLOSE.icon(), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(close, close::setAriaLabel, "ui.close");
        getHeader().add(close);
        add(keys);
    }

    private static void line(DescriptionList list, String meaningKey, String... keys) {
        var meaning = new DescriptionList.Term();
        Wording.bind(meaning, meaning::setText, meaningKey);
        var strokes = new DescriptionList.Description();
        Stream.of(keys).forEach(key -> {
            var cap = new Span(key);
            cap.addClassName("pu-key");
            strokes.add(cap);
        });
        list.add(meaning, strokes);
    }
}
