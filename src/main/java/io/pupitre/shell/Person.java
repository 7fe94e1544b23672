package io.pupitre.shell;

import com.vaadin.flow.component.page.ColorScheme;
import java.io.Serializable;
import java.util.Locale;

/**
 * Who is looking, and how they like it.
 *
 * @param language French or English
 * @param colourScheme LIGHT, DARK or SYSTEM
 */
public record Person(
        String name,
        String email,
        Locale language,
        ColorScheme.Value colourScheme,
        Density density,
        boolean platformAdmin)
        implements Serializable {}
