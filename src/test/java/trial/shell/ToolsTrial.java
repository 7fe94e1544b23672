package trial.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.ui.ConfirmDestruction;
import io.pupitre.ui.DayField;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.FilterBar;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.SidePanel;
import io.pupitre.ui.Sparkline;
import io.pupitre.ui.StatusBadge.Status;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

@Route(value = "tools", layout = WorkspaceLayout.class)
@InSection(Section.TOOLS)
class ToolsTrial extends MasterDetailLayout implements CommandSource {

    private record Row(
            String name,
            String category,
            String owner,
            int seats,
            @Nullable BigDecimal cost,
            LocalDate renewal,
            Status status,
            String word,
            String trend) {}

    ToolsTrial() {
        setSizeFull();
        setDetailSize("380px");
        setMasterSize("520px");
        setExpandMaster(true);
        setExpandDetail(false);
        var page = new Div();
        page.addClassNames("pu-page", "pu-fill");
        var add = Key.CREATE.on(new Button(Glyph.ADD.icon()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(add, add::setText, "shell.key-create");
        add.addClickListener(c -> Notices.undoable(() -> {}, "shell.home"));
        var export = new Button(Glyph.DOWNLOAD.icon());
        export.addClickListener(c -> Notices.error("shell.failure-notice", "7F3K-92QD"));
        export.setText("CSV");
        var grid = new Grid<Row>();
        var format = FigureFormat.of(grid);
        grid.addColumn(Row::name)
                .setHeader("Nom")
                .setSortable(true)
                .setFrozen(true)
                .setAutoWidth(true);
        grid.addColumn(Row::category).setHeader("Catégorie").setSortable(true).setAutoWidth(true);
        grid.addColumn(Row::owner).setHeader("Responsable").setAutoWidth(true);
        grid.addColumn(r -> format.number(r.seats()))
                .setHeader("Postes")
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(r -> format.money(r.cost(), Currency.getInstance("EUR")))
                .setHeader("Coût annuel")
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(LitRenderer.<Row>of(
                                "<svg class='pu-spark' viewBox='0 0 80 20' aria-hidden='true'><path d=${item.trend}></path></svg>")
                        .withProperty("trend", Row::trend))
                .setHeader("Usage")
                .setAutoWidth(true);
        grid.addColumn(r -> format.day(r.renewal()))
                .setHeader("Échéance")
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(LitRenderer.<Row>of(
                                "<span class='pu-status ${item.status}'><vaadin-icon src='icons.svg' symbol='${item.status}' aria-hidden='true'></vaadin-icon>${item.word}</span>")
                        .withProperty("status", r -> r.status().partName())
                        .withProperty("word", Row::word))
                .setHeader("Statut")
                .setAutoWidth(true);
        var names = List.of(
                "HubSpot Marketing Hub",
                "Brevo",
                "Adobe Analytics",
                "Piano Analytics",
                "Contentsquare",
                "Splio",
                "Salesforce Marketing Cloud",
                "Didomi",
                "AB Tasty",
                "Semrush");
        var cats = List.of("CRM et automatisation", "E-mail", "Mesure d’audience", "Consentement", "SEO");
        var words = List.of("Sain", "Préavis proche", "Préavis dépassé", "Inconnu");
        grid.setItems(IntStream.range(0, 60)
                .mapToObj(i -> new Row(
                        names.get(i % 10) + (i > 9 ? " " + i / 10 : ""),
                        cats.get(i % 5),
                        i % 3 == 0 ? "Carl Nguyen" : "Chloé Martin",
                        5 + i * 37 % 1500,
                        i % 7 == 6 ? null : new BigDecimal(1200 + i * 7919 % 60000).add(new BigDecimal("0.5")),
                        LocalDate.of(2026, 10, 5).plusDays(i * 11L),
                        List.of(Status.values()).get(i % 4),
                        words.get(i % 4),
                        Sparkline.path(IntStream.range(0, 12)
                                .mapToObj(k -> BigDecimal.valueOf((k * 7 + i * 13) % 17 + k))
                                .toList())))
                .toList());
        grid.addItemClickListener(e -> setDetail(panel(e.getItem())));
        addDetailEscapePressListener(e -> setDetail(null));
        var bar = new FilterBar("shell.find-client", text -> {});
        bar.setCount("60 outils");
        page.add(new PageHeader("shell.section-tools", export, add).withLead("shell.not-found"), bar, grid);
        setMaster(page);
    }

    private SidePanel panel(Row row) {
        var name = new TextField("Nom", row.name(), "");
        name.setWidthFull();
        var day = new DayField("shell.recent");
        day.setValue(row.renewal());
        day.setWidthFull();
        var retire = new Button(
                "Retirer",
                c -> new ConfirmDestruction(
                                "Nordwind Énergie",
                                row.name(),
                                "shell.favourite",
                                "ui.close",
                                () -> Notices.success("shell.home"))
                        .open());
        var save = new Button("Enregistrer");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return new SidePanel(row.name(), () -> setDetail(null))
                .withBody(name, day, new TextField("Responsable", row.owner(), ""))
                .withFoot(retire, save);
    }

    @Override
    public List<PageCommand> commands() {
        return List.of(
                new PageCommand("Ajouter un outil", Glyph.ADD, Key.CREATE, () -> Notices.success("shell.home")),
                new PageCommand("Exporter en CSV", Glyph.DOWNLOAD, () -> Notices.success("shell.home")));
    }
}
