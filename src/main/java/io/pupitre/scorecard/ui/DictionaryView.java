package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.scorecard.DefinitionRecord;
import io.pupitre.scorecard.DictionaryLine;
import io.pupitre.scorecard.Family;
import io.pupitre.scorecard.KpiDictionary;
import io.pupitre.scorecard.StarterDictionary;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Role;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.FilterBar;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The agency's dictionary of KPIs. */
@Route(value = "agency/kpis", layout = AgencyLayout.class)
@PermitAll
@InSection(Section.DICTIONARY)
@SuppressWarnings("serial") // Sessions are never stored.
class DictionaryView extends Div implements CommandSource, LocaleChangeObserver {

    private final transient KpiDictionary dictionary;
    private final ListGrid<DictionaryLine> grid = new ListGrid<>("scorecard.dictionary");
    private final Select<Family> family = new Select<>();
    private final FilterBar filter;
    private final Div page = new Div();
    private String sought = "";
    private List<DictionaryLine> lines = List.of();

    DictionaryView(KpiDictionary dictionary) {
        this.dictionary = dictionary;
        addClassName("pu-page");
        page.addClassName("pu-stack");
        Wording.bind(family, family::setPlaceholder, "scorecard.every-family");
        Wording.bind(family, family::setAriaLabel, "scorecard.kpi-family");
        family.setItems(Family.values());
        family.setEmptySelectionAllowed(true);
        family.setItemLabelGenerator(
                one -> getTranslation(one == null ? "scorecard.every-family" : FigureWords.key("family", one)));
        family.addValueChangeListener(change -> show());
        filter = new FilterBar(
                "scorecard.dictionary-find",
                text -> {
                    sought = text.strip().toLowerCase(Locale.ROOT);
                    show();
                },
                family);
        columns();
        Button add = new Button(Glyph.ADD.icon(), click -> create());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(add, add::setText, "scorecard.definition-add");
        Key.CREATE.on(add);
        add(new PageHeader("scorecard.dictionary", add).withLead("scorecard.dictionary-lead"), page);
        load();
    }

    private void columns() {
        grid.page(
                "scorecard.kpi-name",
                this::name,
                line -> ScorecardsNavigation.definition(line.kpi().id()));
        grid.text(
                "scorecard.kpi-family",
                line -> getTranslation(FigureWords.key(
                        "family", line.kpi().definition().draft().profile().family())));
        grid.text(
                "scorecard.kpi-tier",
                line -> getTranslation(FigureWords.key(
                        "tier", line.kpi().definition().draft().profile().tier())));
        grid.text(
                "scorecard.kpi-formula", line -> line.kpi().definition().draft().formula());
        grid.text(
                "scorecard.kpi-unit",
                line -> getTranslation(
                        FigureWords.key("unit", line.kpi().definition().draft().unit())));
        grid.text("scorecard.definition-state", line -> state(line.kpi()));
        grid.figure(
                "scorecard.definition-clients", line -> FigureFormat.of(this).number(line.clients()));
    }

    private void load() {
        lines = dictionary.list();
        page.removeAll();
        if (lines.isEmpty()) {
            page.add(
                    isAdmin()
                            ? new EmptyState(
                                    Glyph.SCORECARDS, "scorecard.dictionary-empty", adopt(ButtonVariant.PRIMARY))
                            : new EmptyState(Glyph.SCORECARDS, "scorecard.dictionary-empty-consultant"));
            return;
        }
        page.add(filter, grid);
        if (isAdmin() && lacksStarters()) {
            page.add(adopt(ButtonVariant.TERTIARY));
        }
        show();
    }

    private boolean lacksStarters() {
        Set<String> keys = lines.stream().map(line -> line.kpi().key()).collect(Collectors.toSet());
        return StarterDictionary.kpis().stream().anyMatch(starter -> !keys.contains(starter.key()));
    }

    private Button adopt(ButtonVariant variant) {
        Button adopt = new Button(
                getTranslation(
                        "scorecard.dictionary-adopt", StarterDictionary.kpis().size()),
                click -> {
                    dictionary.adopt(StarterDictionary.kpis());
                    load();
                });
        adopt.addThemeVariants(variant);
        return adopt;
    }

    private void show() {
        List<DictionaryLine> found = lines.stream()
                .filter(line -> family.isEmpty()
                        || line.kpi().definition().draft().profile().family() == family.getValue())
                .filter(line -> (name(line) + " " + line.kpi().key())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .sorted(Comparator.comparing((DictionaryLine line) ->
                                line.kpi().definition().draft().profile().family())
                        .thenComparing(this::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        grid.setItems(found);
        filter.setCount(getTranslation("scorecard.dictionary-count", found.size()));
    }

    private String name(DictionaryLine line) {
        return line.kpi().definition().draft().name(FigureFormat.of(this).locale());
    }

    private String state(DefinitionRecord kpi) {
        String version = kpi.latestNumber() == 0
                ? getTranslation("scorecard.definition-unpublished-short")
                : getTranslation("scorecard.definition-version", kpi.latestNumber());
        String more = kpi.retired()
                ? getTranslation("scorecard.definition-retired")
                : kpi.draftOpen() && kpi.latestNumber() > 0 ? getTranslation("scorecard.definition-draft") : "";
        return more.isEmpty() ? version : version + " · " + more;
    }

    private void create() {
        new DefinitionForm(null, lines.stream().map(DictionaryLine::kpi).toList())
                .open("scorecard.definition-add", definition -> {
                    dictionary.add(definition);
                    load();
                    Notices.success(
                            "scorecard.definition-saved",
                            definition.draft().name(FigureFormat.of(this).locale()));
                    return Optional.empty();
                });
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
        return List.of(
                new PageCommand(getTranslation("scorecard.definition-add"), Glyph.ADD, Key.CREATE, this::create));
    }
}
