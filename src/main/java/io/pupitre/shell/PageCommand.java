package io.pupitre.shell;

import com.vaadin.flow.server.Command;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An action in the command palette.
 *
 * @param label already in the person's language: “Add a tool”
 * @param key the key that does the same on the page, shown beside the label
 * @param action run in the UI's thread
 */
public record PageCommand(
        String label, Glyph glyph, @Nullable Key key, Command action) implements Serializable {

    public PageCommand(String label, Glyph glyph, Command action) {
        this(label, glyph, null, action);
    }
}
