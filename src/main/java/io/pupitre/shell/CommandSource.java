package io.pupitre.shell;

import java.util.List;

/** A view that adds its actions to the command palette while it is shown. Asked each time the palette opens. */
public interface CommandSource {

    List<PageCommand> commands();
}
