package io.pupitre.tools;

import static io.pupitre.isolation.IsolationCase.Border.AGENCY;
import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;

import io.pupitre.audit.AuditLog;
import io.pupitre.csv.TableKind;
import io.pupitre.isolation.FileCase;
import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.scorecard.ExchangeRates;
import io.pupitre.scorecard.StatedRate;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ui.LogExamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class ToolIsolationCases implements IsolationCases {

    private final Tools tools;
    private final ToolImports imports;
    private final ToolImportRowRepository importRows;
    private final ToolExport export;
    private final AuditLog log;
    private final Savings savings;
    private final SavingToolRepository savingTools;
    private final AgencyDuplicates duplicates;
    private final Renewals renewals;
    private final SeatsFeed seats;
    private final StackRates stackRates;
    private final ExchangeRates rates;
    private final Personas personas;
    private final ChangeExport changes;

    ToolIsolationCases(
            Tools tools,
            ToolImports imports,
            ToolImportRowRepository importRows,
            ToolExport export,
            AuditLog log,
            SeatsFeed seats,
            StackRates stackRates,
            ExchangeRates rates,
            Savings savings,
            SavingToolRepository savingTools,
            AgencyDuplicates duplicates,
            Renewals renewals,
            Personas personas,
            ChangeExport changes) {
        this.seats = seats;
        this.stackRates = stackRates;
        this.rates = rates;
        this.savings = savings;
        this.savingTools = savingTools;
        this.duplicates = duplicates;
        this.renewals = renewals;
        this.personas = personas;
        this.changes = changes;
        this.tools = tools;
        this.imports = imports;
        this.importRows = importRows;
        this.export = export;
        this.log = log;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byListing("Tools.page", WORKSPACE, this::add, this::page),
                IsolationCase.byListing("Tools.categories", WORKSPACE, this::addToCategory, tools::categories),
                IsolationCase.byHandle(
                        "Tools.count",
                        WORKSPACE,
                        () -> add("counted" + System.nanoTime()).details().product(),
                        () -> "counted-nothing",
                        product -> tools.count(ToolFilter.containing(product))),
                IsolationCase.byHandle(
                        "SeatsFeed.take",
                        WORKSPACE,
                        () -> add("seats" + System.nanoTime()).details().product(),
                        () -> "missing",
                        product -> seats.take(List.of(new SeatsRow(product, "", "", "", "3")))),
                IsolationCase.byHandle("StackRates.present", WORKSPACE, this::rate, () -> "XOF", this::ratesOf),
                IsolationCase.byHandle("Tools.cost", WORKSPACE, () -> addFor("XPF"), () -> "XOF", this::toolsPaidIn),
                IsolationCase.byHandle(
                        "Tools.notices",
                        WORKSPACE,
                        () -> addWithNotice("noticed"),
                        ToolIsolationCases::far,
                        this::near),
                IsolationCase.byHandle(
                        "Renewals.list",
                        AGENCY,
                        this::renewingInLittoral,
                        () -> new ToolId(Ids.next()),
                        tool -> renewals.list().stream()
                                .anyMatch(one -> one.tool().equals(tool))),
                IsolationCase.byHandle(
                        "Tools.search",
                        WORKSPACE,
                        () -> add("found" + System.nanoTime()).details().product(),
                        () -> "found-nothing",
                        product -> tools.search(product).size()),
                IsolationCase.byHandle(
                        "Tools.get", WORKSPACE, () -> add("got").id(), () -> new ToolId(Ids.next()), tools::get),
                IsolationCase.byHandle("Tools.change", WORKSPACE, () -> add("changed"), this::missing, tool -> {
                    tools.change(tool, ToolExamples.named("renamed"));
                    return "done";
                }),
                IsolationCase.byHandle("Tools.move", WORKSPACE, () -> add("moved"), this::missing, tool -> {
                    tools.move(tool, ToolStatus.EVALUATED);
                    return "done";
                }),
                IsolationCase.byHandle(
                        "ToolImports.preview",
                        WORKSPACE,
                        () -> add("previewed" + System.nanoTime()).details().product(),
                        () -> "previewed-nothing",
                        product -> preview(product).unaltered().size()),
                IsolationCase.byHandle("ToolImports.apply", WORKSPACE, () -> add("applied"), this::missing, tool -> {
                    imports.apply(alterationOf(tool));
                    return "done";
                }),
                IsolationCase.byListing(
                        "ToolImports.recent",
                        WORKSPACE,
                        name -> imports.apply(new ImportPreview(name, List.of())),
                        imports::recent),
                IsolationCase.byHandle(
                        "ToolImports.undo", WORKSPACE, this::imported, () -> new ImportId(Ids.next()), id -> {
                            imports.undo(id, true);
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "Savings.opportunities",
                        WORKSPACE,
                        () -> addWasteful("wasteful" + System.nanoTime()),
                        () -> "wasteful-nothing",
                        product -> savings.opportunities().stream()
                                .anyMatch(one -> one.details().subject().equals(product))),
                IsolationCase.byListing("Savings.list", WORKSPACE, this::save, savings::list),
                IsolationCase.byHandle(
                        "Savings.add", WORKSPACE, () -> add("saved").id(), () -> new ToolId(Ids.next()), tool -> {
                            savings.add(about(tool));
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "Savings.dismiss", WORKSPACE, () -> add("kept").id(), () -> new ToolId(Ids.next()), tool -> {
                            savings.dismiss(about(tool), "reason");
                            return "done";
                        }),
                IsolationCase.byHandle("Savings.move", WORKSPACE, () -> save("moved"), this::missingSaving, saving -> {
                    savings.move(saving, new SavingMove(SavingStatus.AGREED, null, ""));
                    return "done";
                }),
                IsolationCase.byHandle(
                        "AgencyDuplicates.list",
                        AGENCY,
                        this::duplicatedInLittoral,
                        () -> "no-capability",
                        capability -> duplicates.list().stream()
                                .anyMatch(one -> one.capability().equals(capability))),
                IsolationCase.byListing("ToolExport.write", WORKSPACE, this::add, this::exported),
                IsolationCase.byListing("AuditLog.latest", WORKSPACE, this::add, () -> log.latest(0, 100)),
                IsolationCase.byListing("AuditLog.page", WORKSPACE, this::add, () -> log.page(List.of("tool"), 0, 100)),
                IsolationCase.byHandle(
                        "AuditLog.count",
                        WORKSPACE,
                        () -> add("counted").id().value(),
                        Ids::next,
                        tool -> log.count(List.of("tool")) > 0 && !log.of(tool).isEmpty()),
                IsolationCase.byListing("ChangeExport.write", WORKSPACE, this::add, this::logged),
                IsolationCase.byHandle(
                        "AuditLog.of", WORKSPACE, () -> add("logged").id().value(), Ids::next, log::of),
                IsolationCase.byHandle(
                        "AuditLog.about", WORKSPACE, () -> add("told").id().value(), Ids::next, log::about));
    }

    @Override
    public List<FileCase> files() {
        return List.of(
                FileCase.download("ToolDownload", "tools", "a.pu-tools-csv"),
                FileCase.download("ToolDownload", "tools", "a.pu-tools-xlsx"),
                FileCase.download("ChangesDownload", "tools/changes", "a.pu-tool-export"),
                // What comes in is only looked at until it is applied.
                FileCase.upload(
                        "ToolUpload",
                        "tools/import",
                        ToolLists.french(),
                        () -> List.of(tools.count(ToolFilter.ALL), imports.recent())));
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(
                Tool.class, () -> add("entity").id().value(),
                Saving.class, () -> save("entity").id().value(),
                SavingTool.class, this::savingTool,
                // Without rows, which would hold on to it.
                ToolImport.class,
                        () -> imports.apply(new ImportPreview("entity", List.of()))
                                .id()
                                .value(),
                ToolImportRow.class,
                        () -> importRows
                                .findByImportId(imported().value())
                                .getFirst()
                                .id());
    }

    @Override
    public Map<String, String> exempt() {
        return Map.of(
                "Tools.add",
                "names no record; that what it adds is unseen elsewhere is shown by Tools.page",
                "SeatsEndpoint.post",
                "needs a token, not a person: SeatsEndpointIT tries it, also with another client's tool");
    }

    private ToolRecord add(String product) {
        return tools.add(ToolExamples.named(product));
    }

    private String addFor(String currency) {
        tools.add(ToolExamples.licensed("paid", ToolStatus.ACTIVE, 1, 1, Money.of(BigDecimal.ONE, currency)));
        return currency;
    }

    /** Of a currency that no other case states: stating it twice is refused. */
    private String rate() {
        Currency currency = Currency.getInstance("XPF");
        if (!stackRates.present().inForce().containsKey(currency)) {
            rates.state(new StatedRate(currency, YearMonth.of(2020, 1), BigDecimal.ONE, "BCE"));
        }
        return currency.getCurrencyCode();
    }

    private boolean ratesOf(String currency) {
        return stackRates.present().inForce().containsKey(Currency.getInstance(currency));
    }

    private long toolsPaidIn(String currency) {
        return tools.cost().amounts().stream()
                .filter(amount -> amount.currency().getCurrencyCode().equals(currency))
                .count();
    }

    private ToolRecord addToCategory(String category) {
        return tools.add(ToolDetails.of("classified").category(category).details());
    }

    private String addWasteful(String product) {
        tools.add(ToolExamples.licensed(product, ToolStatus.ACTIVE, 4, 1, Money.of(BigDecimal.TEN, "EUR")));
        return product;
    }

    /** Of a capability that no tool of the sample is there for. */
    private String duplicatedInLittoral() {
        personas.as(personas.in(SamplePerson.CARL, "littoral"), () -> {
            tools.add(ToolExamples.sharing("one", "direct_mail", null));
            return tools.add(ToolExamples.sharing("other", "direct_mail", null));
        });
        return "direct_mail";
    }

    /** The number of notices of the owner, which grows with it, is that day's. */
    private LocalDate addWithNotice(String product) {
        LocalDate day = LocalDate.of(2050, 1, 1);
        tools.add(ToolExamples.renewing(product, day, 0));
        return day;
    }

    private static LocalDate far() {
        return LocalDate.of(1990, 1, 1);
    }

    private boolean near(LocalDate day) {
        return tools.notices(day).near() > 0;
    }

    private ToolId renewingInLittoral() {
        LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(100);
        return personas.as(
                personas.in(SamplePerson.CARL, "littoral"),
                () -> tools.add(ToolExamples.renewing("renewing", soon, 30)).id());
    }

    private SavingRecord save(String subject) {
        return savings.add(new SavingDetails(SavingKind.OTHER, subject, null, List.of(), null, ""));
    }

    private UUID savingTool() {
        SavingRecord saving = savings.add(about(add("entity").id()));
        return savingTools.findAll().stream()
                .filter(one -> one.savingId().equals(saving.id().value()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static SavingDetails about(ToolId tool) {
        return new SavingDetails(SavingKind.OTHER, "about", null, List.of(tool), null, "");
    }

    private SavingRecord missingSaving() {
        return new SavingRecord(
                new SavingId(Ids.next()),
                0,
                ToolExamples.saving(),
                SavingStatus.FOUND,
                LocalDate.of(2026, 11, 2),
                null,
                null,
                null);
    }

    private List<ToolRow> page() {
        return tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, Tools.MAX_PAGE);
    }

    private ToolRecord missing() {
        return new ToolRecord(new ToolId(Ids.next()), 0, ToolExamples.named("missing"), null);
    }

    private ImportPreview preview(String product) {
        ToolFile file = ToolLists.file("Tool", product);
        try {
            return imports.preview(file, file.guess(), Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportPreview alterationOf(ToolRecord tool) {
        ToolDetails altered = tool.details().withStatus(ToolStatus.RETIRED);
        return new ImportPreview("forged", List.of(new ImportLine.Alteration(2, tool, altered, List.of(), List.of())));
    }

    private String logged() {
        var file = new ByteArrayOutputStream();
        try {
            changes.write(file, List.of("tool"), LogExamples.in(Locale.ENGLISH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString(StandardCharsets.UTF_8);
    }

    private ImportId imported() {
        ToolDetails details = ToolExamples.named("imported" + System.nanoTime());
        return imports.apply(new ImportPreview("import", List.of(new ImportLine.Addition(2, details, List.of()))))
                .id();
    }

    private String exported() {
        var file = new ByteArrayOutputStream();
        try {
            export.write(file, TableKind.CSV, ToolFilter.ALL, ToolSort.DEFAULT, Locale.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString(StandardCharsets.UTF_8);
    }
}
