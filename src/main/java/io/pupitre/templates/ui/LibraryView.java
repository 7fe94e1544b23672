package io.pupitre.templates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.templates.Library;
import io.pupitre.templates.StarterTemplates;
import io.pupitre.templates.TemplateDraft;
import io.pupitre.templates.TemplateKind;
import io.pupitre.templates.TemplateLine;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Role;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.FilterBar;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The agency's best practices. */
@Route(value = "agency/templates", layout = AgencyLayout.class)
@PermitAll
@InSection(Section.LIBRARY)
@SuppressWarnings("serial") // Sessions are never stored.
class LibraryView extends Div implements CommandSource, LocaleChangeObserver {

    private final transient Library library;
    private final ListGrid<TemplateLine> grid = new ListGrid<>("templates.library");
    private final Select<TemplateKind> kind = new Select<>();
    private final FilterBar filter;
    private final Div page = new Div();
    private String sought = "";
    private List<TemplateLine> lines = List.of();

    LibraryView(Library library) {
        this.library = library;
        addClassName("pu-page");
        page.addClassName("pu-stack");
        Wording.bind(kind, kind::setPlaceholder, "templates.every-kind");
        Wording.bind(kind, kind::setAriaLabel, "templates.kind");
        kind.setItems(TemplateKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setItemLabelGenerator(one -> getTranslation(one == null ? "templates.every-kind" : Labels.key(one)));
        kind.addValueChangeListener(change -> show());
        filter = new FilterBar(
                "templates.find",
                text -> {
                    sought = text.strip().toLowerCase(Locale.ROOT);
                    show();
                },
                kind);
        columns();
        Button add = new Button(Glyph.ADD.icon(), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(add, add::setText, "templates.new");
        Key.CREATE.on(add);
        add(new PageHeader("templates.library", add).withLead("templates.library-lead"), page);
        load();
    }

    private void columns() {
        grid.page(
                "templates.name",
                line -> Labels.of(this).text(line.name()),
                line -> TemplatesNavigation.template(line.id()));
        grid.text("templates.kind", line -> getTranslation(Labels.key(line.kind())));
        grid.text(
                "templates.version",
                line -> line.latestNumber() == 0
                        ? getTranslation("templates.unpublished")
                        : getTranslation("templates.version-number", line.latestNumber()));
        grid.text("templates.draft", line -> line.draftOpen() ? getTranslation("templates.draft-open") : "");
    }

    private void load() {
        lines = library.list();
        page.removeAll();
        if (lines.isEmpty()) {
            page.add(
                    isAdmin()
                            ? new EmptyState(Glyph.TEMPLATES, "templates.library-empty", adopt())
                            : new EmptyState(Glyph.TEMPLATES, "templates.library-empty-consultant"));
        } else {
            page.add(filter, grid);
            show();
        }
    }

    private Button adopt() {
        Button adopt = new Button(getTranslation("templates.adopt"), click -> {
            library.adopt(StarterTemplates.all());
            load();
        });
        adopt.addThemeVariants(ButtonVariant.PRIMARY);
        return adopt;
    }

    private void show() {
        Labels labels = Labels.of(this);
        List<TemplateLine> found = lines.stream()
                .filter(line -> kind.isEmpty() || line.kind() == kind.getValue())
                .filter(line -> (labels.text(line.name()) + " " + labels.text(line.summary()))
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .sorted(Comparator.comparing(line -> labels.text(line.name()), String.CASE_INSENSITIVE_ORDER))
                .toList();
        grid.setItems(found);
        filter.setCount(getTranslation("templates.count", found.size()));
    }

    private void add() {
        new HeadDialog("templates.new", null, this::added).open();
    }

    private void added(TemplateDraft draft) {
        TemplatesNavigation.go(TemplatesNavigation.edit(TemplatesNavigation.template(library.add(draft))));
    }

    static boolean isAdmin() {
        return CurrentScope.agency().role() == Role.AGENCY_ADMIN;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        load();
    }

    @Override
    public List<PageCommand> commands() {
        return List.of(new PageCommand(getTranslation("templates.new"), Glyph.ADD, Key.CREATE, this::add));
    }
}
