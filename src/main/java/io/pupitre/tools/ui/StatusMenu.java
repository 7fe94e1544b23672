package io.pupitre.tools.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.ToolStatus;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Wording;
import java.util.List;

/** Where a tool's life can go from here. */
@SuppressWarnings("serial") // Sessions are never stored.
final class StatusMenu extends Composite<MenuBar> {

    private final ToolPhrases words = new ToolPhrases(this);

    /**
     * @param steps that its life has
     * @param move is told where to
     */
    StatusMenu(List<ToolStatus> steps, SerializableConsumer<ToolStatus> move) {
        MenuBar bar = getContent();
        bar.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        MenuItem change = bar.addItem("");
        Wording.bind(this, change::setText, "tools.status-change");
        steps.forEach(next -> {
            MenuItem item = change.getSubMenu().addItem("", click -> move.accept(next));
            Wording.bind(this, ignored -> item.setText(words.status(next)), "tools.status-change");
        });
        Changes.mark(bar);
    }
}
