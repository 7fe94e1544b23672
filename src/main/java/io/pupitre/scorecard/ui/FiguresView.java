package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.identity.People;
import io.pupitre.identity.Person;
import io.pupitre.scorecard.ExchangeRates;
import io.pupitre.scorecard.ImportInfo;
import io.pupitre.scorecard.Input;
import io.pupitre.scorecard.InputImports;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.SavedMappingId;
import io.pupitre.scorecard.SavedMappings;
import io.pupitre.scorecard.document.FiguresWorkbook;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.Changes;
import io.pupitre.ui.CurrencyField;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What scorecards are made of: the files that came in, and the inputs that they fill. */
@Route(value = "scorecards/figures", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.SCORECARDS)
@SuppressWarnings("serial") // Sessions are never stored.
class FiguresView extends Div implements BeforeEnterObserver, NamedPage, CommandSource, LocaleChangeObserver {

    private static final int SHOWN_IMPORTS = 50;

    private final InputImports imports;
    private final Inputs inputs;
    private final SavedMappings mappings;
    private final People people;
    private final WorkspaceDirectory directory;
    private final ListGrid<ImportInfo> files = new ListGrid<>("scorecard.imports");
    private final ListGrid<Input> dictionary = new ListGrid<>("scorecard.inputs");
    private final Map<PersonId, String> names = new HashMap<>();
    private final MappingList remembered = new MappingList(this::nameOf, this::forget);
    private final RateList rates;
    private final EmptyState empty;
    private final Div content = new Div();
    private String workspace = "";
    private ZoneId zone = ZoneId.of("UTC");

    FiguresView(
            InputImports imports,
            Inputs inputs,
            SavedMappings mappings,
            ExchangeRates exchangeRates,
            People people,
            WorkspaceDirectory directory,
            Access access,
            FiguresWorkbook workbook,
            Clock clock) {
        this.imports = imports;
        this.inputs = inputs;
        this.mappings = mappings;
        this.people = people;
        this.directory = directory;
        addClassName("pu-page");
        describeFiles();
        describeInputs();
        rates = new RateList(exchangeRates, this::nameOf, clock);
        empty = new EmptyState(Glyph.UPLOAD, "scorecard.no-imports", importing());
        content.addClassName("pu-stack");
        content.add(
                heading("scorecard.imports"),
                files,
                remembered,
                heading("scorecard.inputs"),
                dictionary,
                new DocumentLinks(new FiguresDownload(access, workbook, directory)));
        add(
                new PageHeader("scorecard.figures", entering(), importing()).withLead("scorecard.figures-lead"),
                content,
                empty,
                rates);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElse("");
        zone = directory.current().zone();
        refresh();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ScorecardsNavigation.RATE)
                .flatMap(CurrencyField::ofCode)
                .filter(wanted -> directory.current().status() == WorkspaceStatus.ACTIVE)
                .ifPresent(rates::state);
    }

    @Override
    public String pageName() {
        return getTranslation("scorecard.figures");
    }

    @Override
    public List<PageCommand> commands() {
        return List.of(new PageCommand(getTranslation("scorecard.import"), Glyph.UPLOAD, Key.CREATE, this::importFile));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        files.getDataProvider().refreshAll();
        dictionary.getDataProvider().refreshAll();
    }

    private void refresh() {
        List<ImportInfo> latest = imports.latest(SHOWN_IMPORTS);
        List<Input> all = inputs.all();
        files.setItems(latest);
        dictionary.setItems(all);
        remembered.show(mappings.all(), zone);
        rates.show(all, currency(), zone);
        content.setVisible(!latest.isEmpty() || !all.isEmpty());
        empty.setVisible(latest.isEmpty() && all.isEmpty());
    }

    private void forget(SavedMappingId id) {
        mappings.forget(id);
        refresh();
    }

    private void describeFiles() {
        files.setSelectionMode(Grid.SelectionMode.NONE);
        files.link(
                "scorecard.import-file",
                ImportInfo::fileName,
                one -> "/" + ScorecardsNavigation.fileImport(workspace, one.id()));
        Grid.Column<ImportInfo> state = files.addColumn(LitRenderer.<ImportInfo>of(
                                "<span class=\"pu-status ${item.look}\">${item.word}</span>")
                        .withProperty(
                                "look", one -> ImportView.badge(one.state()).partName())
                        .withProperty("word", one -> getTranslation(FigureWords.key("state", one.state()))))
                .setAutoWidth(true);
        Wording.bind(files, state::setHeader, "scorecard.import-state");
        files.text("scorecard.import-kind", one -> getTranslation(FigureWords.key("kind", one.kind())));
        files.text("scorecard.source", one -> one.source().isEmpty() ? FigureFormat.UNKNOWN : one.source());
        files.figure(
                "scorecard.import-rows", one -> figures().number(one.counts().rows()));
        files.figure(
                "scorecard.import-added", one -> figures().number(one.counts().added()));
        files.figure(
                "scorecard.import-changed", one -> figures().number(one.counts().changed()));
        files.text("scorecard.import-by", one -> nameOf(one.createdBy()));
        files.text("scorecard.import-at", one -> figures().moment(one.createdAt(), zone));
    }

    private void describeInputs() {
        dictionary.setSelectionMode(Grid.SelectionMode.NONE);
        dictionary.text("scorecard.input-name", Input::name);
        dictionary.text("scorecard.input-key", Input::key);
        dictionary.text(
                "scorecard.kpi-unit",
                input -> getTranslation(FigureWords.key("unit", input.unit()))
                        + (input.currency().isEmpty() ? "" : " (" + input.currency() + ")"));
        dictionary.text(
                "scorecard.column-aggregation",
                input -> getTranslation(FigureWords.key("aggregation", input.aggregation())));
        dictionary.actions(LitRenderer.<Input>of("""
                        <vaadin-button class="pu-changes" theme="tertiary small" aria-label="${item.edit} ${item.name}"
                          @click=${change}>${item.edit}</vaadin-button>""")
                .withProperty("edit", input -> getTranslation("scorecard.kpi-edit"))
                .withProperty("name", Input::name)
                .withFunction("change", this::change));
    }

    private void change(Input input) {
        new InputDialog(input, currency()).open((name, unit, currency) -> {
            inputs.describe(input.id(), name, unit, currency);
            refresh();
        });
    }

    private Currency currency() {
        return Currency.getInstance(directory.current().currency());
    }

    private Button entering() {
        Button entering = new Button();
        Changes.mark(entering);
        entering.addClickListener(click -> UI.getCurrent().navigate(ScorecardsNavigation.entry(workspace)));
        Wording.bind(entering, entering::setText, "scorecard.entry");
        return entering;
    }

    private Button importing() {
        Button importing = new Button(Glyph.UPLOAD.icon());
        importing.addThemeVariants(ButtonVariant.PRIMARY);
        Changes.mark(importing);
        importing.addClickListener(click -> importFile());
        Key.CREATE.on(importing);
        Wording.bind(importing, importing::setText, "scorecard.import");
        return importing;
    }

    private void importFile() {
        UI.getCurrent().navigate(ScorecardsNavigation.fileImport(workspace));
    }

    private String nameOf(PersonId id) {
        return names.computeIfAbsent(
                id, one -> people.find(one).map(Person::name).orElse(FigureFormat.UNKNOWN));
    }

    private FigureFormat figures() {
        return FigureFormat.of(this);
    }

    private static H2 heading(String key) {
        H2 heading = new H2();
        Wording.bind(heading, heading::setText, key);
        return heading;
    }
}
