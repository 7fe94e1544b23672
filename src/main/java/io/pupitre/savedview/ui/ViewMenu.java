package io.pupitre.savedview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import io.pupitre.savedview.SavedViewDetails;
import io.pupitre.savedview.SavedViewRecord;
import io.pupitre.savedview.SavedViews;
import io.pupitre.shell.PageCommand;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Notices;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.Optional;

/** The views of a list: those that one can open, keeping what the list shows now, and letting go of the open one. */
@SuppressWarnings("serial") // Sessions are never stored.
public final class ViewMenu extends Composite<MenuBar> {

    private final SavedViews views;
    private final String page;
    private final SerializableConsumer<QueryParameters> open;
    private final MenuItem root;
    private List<SavedViewRecord> kept = List.of();
    private String query = "";

    /**
     * @param page which list it is, as {@link SavedViews} calls it
     * @param open is told what the list's address is to say
     */
    public ViewMenu(SavedViews views, String page, SerializableConsumer<QueryParameters> open) {
        this.views = views;
        this.page = page;
        this.open = open;
        MenuBar bar = getContent();
        bar.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        bar.addClassName("pu-views");
        root = bar.addItem("");
        Wording.bind(this, ignored -> tell(), "savedview.views");
    }

    /** Reads the views anew, and shows which of them the list's address is. */
    public void refresh(QueryParameters address) {
        kept = views.of(page);
        show(address);
    }

    /** Shows which of the views the list's address is. */
    public void show(QueryParameters address) {
        query = address.getQueryString();
        tell();
    }

    /** The same for the palette. */
    public List<PageCommand> commands() {
        return kept.stream()
                .map(view -> new PageCommand(
                        getTranslation("savedview.present", view.details().name()), Glyph.FILTER, () -> open(view)))
                .toList();
    }

    private void tell() {
        Optional<SavedViewRecord> present = kept.stream()
                .filter(view -> view.details().query().equals(query))
                .findFirst();
        root.setText(present.map(view -> view.details().name()).orElseGet(() -> getTranslation("savedview.views")));
        root.setAriaLabel(present.map(view ->
                        getTranslation("savedview.present", view.details().name()))
                .orElseGet(() -> getTranslation("savedview.views")));
        SubMenu menu = root.getSubMenu();
        menu.removeAll();
        for (SavedViewRecord view : kept) {
            MenuItem item = menu.addItem(name(view), click -> open(view));
            item.setCheckable(true);
            item.setChecked(present.filter(view::equals).isPresent());
        }
        if (!kept.isEmpty()) {
            menu.addSeparator();
        }
        MenuItem keep = menu.addItem(getTranslation("savedview.keep"), click -> keep());
        keep.setEnabled(!query.isEmpty() && query.length() <= SavedViewDetails.QUERY_LENGTH);
        Changes.mark(keep);
        present.ifPresent(view -> Changes.mark(
                menu.addItem(getTranslation("savedview.remove", view.details().name()), click -> remove(view))));
    }

    private String name(SavedViewRecord view) {
        return view.details().shared()
                ? getTranslation("savedview.of-team", view.details().name())
                : view.details().name();
    }

    private void open(SavedViewRecord view) {
        open.accept(QueryParameters.fromString(view.details().query()));
    }

    private void keep() {
        ViewDialog.open(query, details -> {
            views.keep(page, details);
            again();
            Notices.success("savedview.kept", details.name());
        });
    }

    private void remove(SavedViewRecord view) {
        SavedViewDetails gone = view.details();
        try {
            views.remove(view.id());
            Notices.undoable(() -> restore(gone), "savedview.removed", gone.name());
        } catch (NotFoundException e) {
            Notices.error("savedview.gone", gone.name());
        }
        again();
    }

    /** Who brings back what somebody shared has it as their own, shared as it was, unless they have another of that name. */
    private void restore(SavedViewDetails gone) {
        boolean taken = views.of(page).stream()
                .filter(SavedViewRecord::mine)
                .anyMatch(view -> SavedViewDetails.isSameName(view.details().name(), gone.name()));
        if (taken) {
            Notices.error("savedview.taken", gone.name());
        } else {
            views.keep(page, gone);
        }
        again();
    }

    private void again() {
        kept = views.of(page);
        tell();
    }
}
