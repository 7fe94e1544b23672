package io.pupitre.savedview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import io.pupitre.savedview.RemovedView;
import io.pupitre.savedview.SavedViewDetails;
import io.pupitre.savedview.SavedViewId;
import io.pupitre.savedview.SavedViewRecord;
import io.pupitre.savedview.SavedViews;
import io.pupitre.shell.PageCommand;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Notices;
import io.pupitre.ui.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** The views of a list: those that one can open, keeping what the list shows now, and letting go of the open one. */
@SuppressWarnings("serial") // Sessions are never stored.
public final class ViewMenu extends Composite<MenuBar> {

    private final SavedViews views;
    private final String page;
    private final SerializableConsumer<QueryParameters> open;
    private final MenuItem root;
    private List<SavedViewRecord> kept = List.of();
    private String query = "";
    private @Nullable SavedViewId opened;

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
        Optional<SavedViewRecord> present = present();
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

    /** Several may narrow the list to the same: the one that was opened, else one's own. */
    private Optional<SavedViewRecord> present() {
        return kept.stream()
                .filter(view -> view.details().query().equals(query))
                .min(Comparator.comparing((SavedViewRecord view) -> !view.id().equals(opened))
                        .thenComparing(view -> !view.mine()));
    }

    private String name(SavedViewRecord view) {
        return view.details().shared()
                ? getTranslation("savedview.of-team", view.details().name())
                : view.details().name();
    }

    private void open(SavedViewRecord view) {
        opened = view.id();
        open.accept(QueryParameters.fromString(view.details().query()));
    }

    private void keep() {
        ViewDialog.open(query, details -> {
            opened = keepOnce(details).id();
            again();
            Notices.success("savedview.kept", details.name());
        });
    }

    private SavedViewRecord keepOnce(SavedViewDetails details) {
        try {
            return views.keep(page, details);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            // The same person's other tab was faster with the same name: now there is one to give way.
            return views.keep(page, details);
        }
    }

    private void remove(SavedViewRecord view) {
        String name = view.details().name();
        try {
            RemovedView removed = views.remove(view.id());
            Notices.undoable(() -> bringBack(removed, name), "savedview.removed", name);
        } catch (NotFoundException | ConcurrencyFailureException e) {
            Notices.error("savedview.gone", name);
        }
        again();
    }

    private void bringBack(RemovedView removed, String name) {
        if (!isBroughtBack(removed)) {
            Notices.error("savedview.taken", name);
        }
        again();
    }

    private boolean isBroughtBack(RemovedView removed) {
        try {
            return views.bringBack(removed);
        } catch (DataIntegrityViolationException e) {
            return false;
        }
    }

    private void again() {
        kept = views.of(page);
        tell();
    }
}
