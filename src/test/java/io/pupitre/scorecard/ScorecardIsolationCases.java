package io.pupitre.scorecard;

import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.pupitre.csv.CsvFormat;
import io.pupitre.csv.DateStyle;
import io.pupitre.isolation.FileCase;
import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.jobs.JobId;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class ScorecardIsolationCases implements IsolationCases {

    /** Months before any that the sample data know: what these cases publish must not be in anybody's way. */
    private static final YearMonth LONG_AGO = YearMonth.of(1991, 1);

    private static final String OVER_HTTP =
            "needs a token, not a person: InputsEndpointIT tries it with those of two clients";

    private final Inputs inputs;
    private final InputImports imports;
    private final InputEntries entries;
    private final InputFeed feed;
    private final SavedMappings mappings;
    private final Kpis kpis;
    private final Scorecards scorecards;
    private final Publications publications;
    private final InputDimensions dimensions;
    private final KpiTargetRepository targets;
    private final ScorecardDriver driver;
    private final AtomicInteger months = new AtomicInteger();

    ScorecardIsolationCases(
            Inputs inputs,
            InputImports imports,
            InputEntries entries,
            InputFeed feed,
            SavedMappings mappings,
            Kpis kpis,
            Scorecards scorecards,
            Publications publications,
            InputDimensions dimensions,
            KpiTargetRepository targets,
            ScorecardDriver driver) {
        this.inputs = inputs;
        this.imports = imports;
        this.entries = entries;
        this.feed = feed;
        this.mappings = mappings;
        this.kpis = kpis;
        this.scorecards = scorecards;
        this.publications = publications;
        this.dimensions = dimensions;
        this.targets = targets;
        this.driver = driver;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byListing("Inputs.all", WORKSPACE, this::input, inputs::all),
                IsolationCase.byListing("Inputs.dimensions", WORKSPACE, this::checked, inputs::dimensions),
                IsolationCase.byHandle(
                        "Inputs.describe", WORKSPACE, () -> input(word()).id(), () -> new InputId(Ids.next()), id -> {
                            inputs.describe(id, "renamed", Unit.COUNT);
                            return "done";
                        }),
                onImport("InputImports.get", this::received, imports::get),
                onImport("InputImports.look", this::received, imports::look),
                onImport("InputImports.check", this::received, id -> ended(imports.check(id, mapping("checked")))),
                onImport("InputImports.confirm", () -> checked(word()), id -> ended(imports.confirm(id, true))),
                onImport("InputImports.undo", () -> committed(word(), month()), id -> ended(imports.undo(id))),
                onImport("InputImports.discard", this::received, id -> {
                    imports.discard(id);
                    return "done";
                }),
                onImport("InputImports.problems", () -> checked(word()), id -> imports.problems(id, 0, 10)),
                onImport("InputImports.changes", () -> checked(word()), id -> imports.changes(id, 0, 10)),
                IsolationCase.byListing("InputImports.latest", WORKSPACE, this::received, () -> imports.latest(100)),
                IsolationCase.byHandle(
                        "InputFeed.send",
                        WORKSPACE,
                        () -> input(word()).key(),
                        () -> "missing",
                        key -> feed.send(
                                        "source " + System.nanoTime(),
                                        new FeedCall(Ids.next(), "", new FeedCall.Digest("0".repeat(64))),
                                        List.of(new FeedRow("", LONG_AGO.toString(), Map.of(), key, "1")))
                                .batch()
                                .counts()),
                IsolationCase.byListing(
                        "InputEntries.open",
                        WORKSPACE,
                        this::input,
                        () -> entries.open("source", Slice.ALL, LONG_AGO, 1)),
                IsolationCase.byHandle(
                        "InputEntries.values", WORKSPACE, this::dimensionKey, () -> "missing", entries::values),
                IsolationCase.byHandle(
                        "InputEntries.save",
                        WORKSPACE,
                        () -> input(word()).id(),
                        () -> new InputId(Ids.next()),
                        id -> entries.save(
                                        "source " + System.nanoTime(),
                                        Slice.ALL,
                                        List.of(new EntryFigure(new EntryCell(id, LONG_AGO), null, BigDecimal.ONE)))
                                .counts()),
                IsolationCase.byListing("SavedMappings.all", WORKSPACE, this::remembered, mappings::all),
                IsolationCase.byHandle(
                        "SavedMappings.forget",
                        WORKSPACE,
                        () -> new SavedMappingId(savedMapping()),
                        () -> new SavedMappingId(Ids.next()),
                        id -> {
                            mappings.forget(id);
                            return "done";
                        }),
                IsolationCase.byListing("Kpis.all", WORKSPACE, this::kpi, kpis::all),
                IsolationCase.byHandle(
                        "Kpis.search",
                        WORKSPACE,
                        () -> {
                            String name = "found" + System.nanoTime();
                            kpi(name);
                            return name;
                        },
                        () -> "found-nothing",
                        name -> kpis.search(name).size()),
                onKpi("Kpis.get", kpis::get),
                onKpi("Kpis.retire", id -> {
                    kpis.retire(id);
                    return "done";
                }),
                onKpi("Kpis.aim", id -> {
                    kpis.aim(id, LONG_AGO, BigDecimal.ONE, BigDecimal.ONE);
                    return "done";
                }),
                IsolationCase.byHandle("Kpis.forgetAim", WORKSPACE, this::aimed, () -> new KpiId(Ids.next()), id -> {
                    kpis.forgetAim(id, LONG_AGO);
                    return "done";
                }),
                onKpi("Kpis.arrange", id -> {
                    kpis.arrange(List.of(id));
                    return kpis.all().stream().findFirst().map(KpiInfo::id).equals(Optional.of(id));
                }),
                IsolationCase.byHandle(
                        "Kpis.change",
                        WORKSPACE,
                        () -> kpis.get(kpi(word())),
                        () -> new KpiInfo(new KpiId(Ids.next()), "missing", 0, 1, draft("missing"), List.of()),
                        base -> {
                            kpis.change(
                                    base, new KpiDraft("renamed", base.draft().formula(), Unit.COUNT, Direction.UP));
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "Kpis.understand",
                        WORKSPACE,
                        () -> input(word()).key(),
                        () -> "nobodys",
                        formula -> kpis.understand(formula, Unit.COUNT, null)),
                IsolationCase.byListing(
                        "Scorecards.draft", WORKSPACE, this::kpi, () -> scorecards.draft(LONG_AGO, Slice.ALL)),
                IsolationCase.byListing(
                        "Scorecards.slices",
                        WORKSPACE,
                        marker -> committed(marker, LONG_AGO),
                        () -> scorecards.slices(LONG_AGO)),
                IsolationCase.byHandle(
                        "Publications.lines",
                        WORKSPACE,
                        this::published,
                        this::month,
                        month -> publications.lines().stream()
                                .anyMatch(line -> line.month().equals(month))),
                IsolationCase.byHandle(
                        "Publications.open", WORKSPACE, this::published, this::month, publications::open),
                IsolationCase.byHandle(
                        "Publications.latest",
                        WORKSPACE,
                        this::latestHash,
                        () -> "no hash",
                        hash -> publications.latest().map(this::hash).equals(Optional.of(hash))));
    }

    @Override
    public List<FileCase> files() {
        return List.of(FileCase.upload(
                "FigureUpload",
                "scorecards/import",
                "Month;Leads\n2026-01;12\n".getBytes(UTF_8),
                () -> imports.latest(InputImports.MAX_PAGE)));
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(
                InputDefinition.class, () -> input(word()).id().value(),
                InputDimension.class, () -> dimension(word()),
                InputImport.class, () -> received().value(),
                InputMapping.class, this::savedMapping,
                Kpi.class, () -> kpi(word()).value(),
                KpiTarget.class, this::target);
    }

    @Override
    public Map<String, String> exempt() {
        return Map.of(
                "InputsEndpoint.post", OVER_HTTP,
                "InputsEndpoint.get", OVER_HTTP,
                "Inputs.define", "names no record; that what it adds is unseen elsewhere is shown by Inputs.all",
                "InputImports.receive", "names no record; that what it adds is unseen elsewhere is shown by get",
                "Kpis.define", "names no record; that what it adds is unseen elsewhere is shown by Kpis.all",
                "Publications.publish", "names no record but a month of the scope's own",
                "Scorecards.months", "answers months, and every workspace may have figures of the same");
    }

    private IsolationCase<ImportId> onImport(String item, Supplier<ImportId> seed, Function<ImportId, ?> attempt) {
        return IsolationCase.byHandle(item, WORKSPACE, seed, () -> new ImportId(Ids.next()), attempt);
    }

    private IsolationCase<KpiId> onKpi(String item, Function<KpiId, ?> attempt) {
        return IsolationCase.byHandle(item, WORKSPACE, () -> kpi(word()), () -> new KpiId(Ids.next()), attempt);
    }

    private Input input(String key) {
        return inputs.define(key, key, Unit.COUNT, Aggregation.SUM);
    }

    private KpiId kpi(String name) {
        if (inputs.all().stream().noneMatch(input -> input.key().equals("isolated"))) {
            input("isolated");
        }
        return kpis.define(draft(name));
    }

    private static KpiDraft draft(String name) {
        return new KpiDraft(name, "isolated", Unit.COUNT, Direction.UP);
    }

    private ImportId received() {
        return received("isolation.csv");
    }

    private ImportId received(String fileName) {
        return imports.receive(fileName, new ByteArrayInputStream(file("all", month())));
    }

    private ImportId checked(String dimension) {
        return driver.checked(CurrentScope.workspace(), file("all", month()), mapping(dimension));
    }

    private ImportId committed(String value, YearMonth month) {
        return driver.imported(CurrentScope.workspace(), file(value, month), mapping("isolation"));
    }

    private YearMonth published() {
        YearMonth month = month();
        kpi(word());
        committed(word(), month);
        publications.publish(month);
        return month;
    }

    /** Waited for, since the next case begins with the ledger as this one leaves it. */
    private String ended(JobId job) {
        return driver.await(CurrentScope.workspace(), job).state().name();
    }

    private String latestHash() {
        published();
        return publications.latest().map(this::hash).orElseThrow();
    }

    private String hash(Publication publication) {
        return ((Publication.Genuine) publication).hash();
    }

    private UUID dimension(String key) {
        checked(key);
        return dimensions.findAllByName().stream()
                .filter(dimension -> dimension.info().key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String dimensionKey() {
        String key = word();
        checked(key);
        return key;
    }

    private void remembered(String dimension) {
        driver.imported(CurrentScope.workspace(), file("all", month()), mapping(dimension));
    }

    private UUID savedMapping() {
        committed(word(), month());
        return mappings.all().stream()
                .max(Comparator.comparing(SavedMapping::at))
                .orElseThrow()
                .id()
                .value();
    }

    private KpiId aimed() {
        KpiId kpi = kpi(word());
        kpis.aim(kpi, LONG_AGO, BigDecimal.ONE, BigDecimal.ONE);
        return kpi;
    }

    private UUID target() {
        return targets.find(aimed().value(), LONG_AGO.atDay(1)).orElseThrow().id();
    }

    /** A file of one figure, which no other file has. */
    private static byte[] file(String value, YearMonth month) {
        return ("Day,Value,Figure\n" + month.atDay(1) + "," + value + "," + System.nanoTime() + "\n").getBytes(UTF_8);
    }

    /** A source of its own, so that no other import stands in the way of an undo. */
    private static ImportMapping mapping(String dimension) {
        return new ImportMapping(
                "source " + System.nanoTime(),
                new CsvFormat(UTF_8, ',', false),
                0,
                DateStyle.ISO_DAY,
                List.of(ScorecardDriver.dimension(1, dimension, true)),
                List.of(ScorecardDriver.count(2, "isolated")));
    }

    private YearMonth month() {
        return LONG_AGO.plusMonths(months.incrementAndGet());
    }

    private static String word() {
        return "word" + System.nanoTime();
    }
}
