package io.pupitre.scorecard;

import static io.pupitre.isolation.IsolationCase.Border.AGENCY;
import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.pupitre.csv.CsvFormat;
import io.pupitre.csv.DateStyle;
import io.pupitre.isolation.FileCase;
import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.isolation.Personas;
import io.pupitre.jobs.JobId;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    private static final Currency EURO = Currency.getInstance("EUR");

    private final Inputs inputs;
    private final FiguresInForce figures;
    private final InputImports imports;
    private final InputEntries entries;
    private final InputFeed feed;
    private final SavedMappings mappings;
    private final ExchangeRates rates;
    private final Kpis kpis;
    private final Scorecards scorecards;
    private final Publications publications;
    private final MonthReports reports;
    private final ReportRows reportRows;
    private final KpiCommentaries commentaries;
    private final KpiNotes notes;
    private final Hypotheses hypotheses;
    private final PublicationSchedules schedules;
    private final Portfolio portfolio;
    private final ScheduleRows scheduleRows;
    private final InputDimensions dimensions;
    private final KpiTargetRepository targets;
    private final KpiRevisions revisions;
    private final KpiDictionary dictionary;
    private final ClientDictionary clientDictionary;
    private final DictionaryVersions versions;
    private final Personas personas;
    private final ScorecardDriver driver;
    private final AtomicInteger months = new AtomicInteger();

    ScorecardIsolationCases(
            Inputs inputs,
            FiguresInForce figures,
            InputImports imports,
            InputEntries entries,
            InputFeed feed,
            SavedMappings mappings,
            ExchangeRates rates,
            Kpis kpis,
            Scorecards scorecards,
            Publications publications,
            MonthReports reports,
            ReportRows reportRows,
            KpiCommentaries commentaries,
            KpiNotes notes,
            Hypotheses hypotheses,
            PublicationSchedules schedules,
            Portfolio portfolio,
            ScheduleRows scheduleRows,
            InputDimensions dimensions,
            KpiTargetRepository targets,
            KpiRevisions revisions,
            KpiDictionary dictionary,
            ClientDictionary clientDictionary,
            DictionaryVersions versions,
            Personas personas,
            ScorecardDriver driver) {
        this.inputs = inputs;
        this.figures = figures;
        this.imports = imports;
        this.entries = entries;
        this.feed = feed;
        this.mappings = mappings;
        this.rates = rates;
        this.kpis = kpis;
        this.scorecards = scorecards;
        this.publications = publications;
        this.reports = reports;
        this.reportRows = reportRows;
        this.commentaries = commentaries;
        this.notes = notes;
        this.hypotheses = hypotheses;
        this.schedules = schedules;
        this.portfolio = portfolio;
        this.scheduleRows = scheduleRows;
        this.dimensions = dimensions;
        this.targets = targets;
        this.revisions = revisions;
        this.dictionary = dictionary;
        this.clientDictionary = clientDictionary;
        this.versions = versions;
        this.personas = personas;
        this.driver = driver;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byListing("Inputs.all", WORKSPACE, this::input, inputs::all),
                IsolationCase.byListing("Inputs.dimensions", WORKSPACE, this::checked, inputs::dimensions),
                IsolationCase.byHandle(
                        "Inputs.describe", WORKSPACE, () -> input(word()).id(), () -> new InputId(Ids.next()), id -> {
                            inputs.describe(id, "renamed", Unit.COUNT, EURO);
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "FiguresInForce.read",
                        WORKSPACE,
                        () -> input(word()).id(),
                        () -> new InputId(Ids.next()),
                        this::read),
                IsolationCase.byHandle(
                        "FiguresInForce.inputs",
                        WORKSPACE,
                        this::typed,
                        () -> new InputId(Ids.next()),
                        id -> figures.inputs().contains(id)),
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
                        "InputEntries.own",
                        WORKSPACE,
                        () -> input(word()).id(),
                        () -> new InputId(Ids.next()),
                        id -> entries.own("source", id, LONG_AGO, LONG_AGO)),
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
                IsolationCase.byListing("ExchangeRates.all", WORKSPACE, this::rate, rates::all),
                IsolationCase.byHandle(
                        "ExchangeRates.withdraw",
                        WORKSPACE,
                        () -> rate(word()),
                        () -> new ExchangeRateId(Ids.next()),
                        id -> {
                            rates.withdraw(id);
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
                onKpi("Kpis.history", kpis::history),
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
                IsolationCase.byListing("KpiDictionary.list", AGENCY, this::published, dictionary::list),
                IsolationCase.byHandle(
                        "KpiDictionary.search",
                        AGENCY,
                        () -> {
                            String name = "found" + System.nanoTime();
                            published(name);
                            return name;
                        },
                        () -> "found-nothing",
                        name -> dictionary.search(name).size()),
                onDefinition("KpiDictionary.get", dictionary::get),
                onDefinition("KpiDictionary.versions", dictionary::versions),
                onDefinition("KpiDictionary.retire", id -> {
                    dictionary.retire(id);
                    return "done";
                }),
                onDefinition("KpiDictionary.restore", id -> {
                    dictionary.restore(id);
                    return "done";
                }),
                IsolationCase.byHandle(
                        "KpiDictionary.redraft", AGENCY, () -> drafted(word()), this::noDefinition, base -> {
                            dictionary.redraft(base, base.definition());
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "KpiDictionary.publish",
                        AGENCY,
                        () -> drafted(word()),
                        this::noDefinition,
                        base -> dictionary.publish(base, "Note")),
                IsolationCase.byHandle(
                        "KpiDictionary.adopt",
                        AGENCY,
                        () -> {
                            String key = word();
                            dictionary.adopt(List.of(starter(key)));
                            return key;
                        },
                        () -> word(),
                        key -> {
                            int before = dictionary.list().size();
                            dictionary.adopt(List.of(starter(key)));
                            return dictionary.list().size() - before;
                        }),
                IsolationCase.byListing(
                        "ClientDictionary.offers", WORKSPACE, this::publishedAsAdmin, clientDictionary::offers),
                IsolationCase.byHandle(
                        "ClientDictionary.adopt",
                        WORKSPACE,
                        () -> publishedAsAdmin(word()),
                        () -> new DefinitionId(Ids.next()),
                        id -> {
                            clientDictionary.adopt(List.of(id), Locale.FRENCH, null);
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "ClientDictionary.standings",
                        WORKSPACE,
                        () -> taken(word()),
                        () -> new KpiId(Ids.next()),
                        id -> clientDictionary.standings().containsKey(id)),
                IsolationCase.byHandle(
                        "ClientDictionary.compare",
                        WORKSPACE,
                        this::behind,
                        () -> new KpiId(Ids.next()),
                        clientDictionary::compare),
                IsolationCase.byHandle(
                        "ClientDictionary.takeOver",
                        WORKSPACE,
                        () -> clientDictionary.compare(behind()),
                        () -> new TakeOver(
                                new KpiInfo(new KpiId(Ids.next()), "missing", 0, 1, draft("missing"), List.of()),
                                1,
                                2,
                                "Note",
                                List.of()),
                        shown -> {
                            clientDictionary.takeOver(shown);
                            return "done";
                        }),
                IsolationCase.byListing(
                        "Scorecards.draft", WORKSPACE, this::kpi, () -> scorecards.draft(LONG_AGO, Slice.ALL)),
                IsolationCase.byListing(
                        "Scorecards.slices",
                        WORKSPACE,
                        marker -> committed(marker, LONG_AGO),
                        () -> scorecards.slices(LONG_AGO)),
                IsolationCase.byHandle(
                        "Scorecards.reconciliations",
                        WORKSPACE,
                        this::sliced,
                        this::month,
                        month -> scorecards
                                .reconciliations(scorecards.draft(month, Slice.ALL))
                                .isEmpty()),
                onKpi(
                        "Scorecards.trace",
                        kpi -> scorecards.trace(LONG_AGO, Slice.ALL, kpi).kpi()),
                IsolationCase.byHandle(
                        "MonthReports.get",
                        WORKSPACE,
                        this::summarised,
                        this::month,
                        month -> reports.get(month).texts().summary().isEmpty()),
                onKpi("MonthReports.comment", kpi -> {
                    Commentary said = new Commentary("a", "b", "c");
                    reports.comment(LONG_AGO, kpi, Commentary.NONE, said);
                    reports.comment(LONG_AGO, kpi, said, Commentary.NONE);
                    return "done";
                }),
                onKpi("MonthReports.note", kpi -> {
                    reports.note(LONG_AGO, kpi, "noted");
                    reports.note(LONG_AGO, kpi, "");
                    return "done";
                }),
                onKpi("Hypotheses.state", kpi -> {
                    hypotheses.state(kpi, expectation(word()));
                    return "done";
                }),
                onHypothesis(
                        "Hypotheses.get", id -> hypotheses.get(id).expectation().move()),
                onHypothesis("Hypotheses.remove", id -> {
                    hypotheses.remove(id);
                    return "done";
                }),
                IsolationCase.byHandle(
                        "Hypotheses.change",
                        WORKSPACE,
                        () -> hypotheses.get(hypothesis()),
                        this::noHypothesis,
                        base -> {
                            hypotheses.change(base, expectation(word()));
                            return "done";
                        }),
                IsolationCase.byHandle("Publications.corrections", WORKSPACE, this::published, this::month, month -> {
                    publications.corrections(month);
                    return "done";
                }),
                IsolationCase.byHandle(
                        "Publications.revisions",
                        WORKSPACE,
                        this::published,
                        this::month,
                        month -> publications.revisions(month).size()),
                IsolationCase.byHandle("Publications.restate", WORKSPACE, this::correctable, this::month, month -> {
                    publications.restate(month, "reason");
                    return "done";
                }),
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
                        hash -> publications.latest().map(this::hash).equals(Optional.of(hash))),
                IsolationCase.byListing("Portfolio.list", AGENCY, this::publishedInLittoral, portfolio::list),
                IsolationCase.byHandle(
                        "PublicationSchedules.get",
                        WORKSPACE,
                        this::scheduled,
                        () -> new PublicationSchedule(1, LONG_AGO),
                        schedule -> schedules.get().equals(Optional.of(schedule))),
                IsolationCase.byHandle(
                        "PublicationSchedules.months",
                        WORKSPACE,
                        this::scheduled,
                        () -> new PublicationSchedule(1, LONG_AGO),
                        schedule -> schedules.months().stream()
                                .map(ScheduledMonth::dueOn)
                                .anyMatch(schedule.dueOn(schedule.first())::equals)));
    }

    @Override
    public List<FileCase> files() {
        return List.of(
                FileCase.upload(
                        "FigureUpload",
                        "scorecards/import",
                        "Month;Leads\n2026-01;12\n".getBytes(UTF_8),
                        () -> imports.latest(InputImports.MAX_PAGE)),
                FileCase.download("CardsDownload", "scorecards", "pupitre-kpi-cards", this::published),
                FileCase.download("ScorecardPdfDownload", "scorecards", "a.pu-scorecard-pdf", this::published),
                FileCase.download(
                        "ScorecardWorkbookDownload", "scorecards", "a.pu-scorecard-workbook", this::published),
                FileCase.download("FiguresDownload", "scorecards/figures", "a.pu-figures-workbook", this::received));
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.ofEntries(
                Map.entry(InputDefinition.class, () -> input(word()).id().value()),
                Map.entry(InputDimension.class, () -> dimension(word())),
                Map.entry(InputImport.class, () -> received().value()),
                Map.entry(InputMapping.class, this::savedMapping),
                Map.entry(ExchangeRate.class, () -> rate(word()).value()),
                Map.entry(Kpi.class, () -> kpi(word()).value()),
                Map.entry(KpiTarget.class, this::target),
                Map.entry(DictionaryKpi.class, () -> published(word()).value()),
                Map.entry(
                        DictionaryVersion.class,
                        () -> versions.findOf(published(word()).value())
                                .getFirst()
                                .id()),
                Map.entry(
                        KpiRevision.class,
                        () -> revisions.findOf(kpi(word()).value()).getFirst().id()),
                Map.entry(
                        ReportRow.class,
                        () -> reportRows
                                .find(summarised().atDay(1))
                                .orElseThrow()
                                .id()),
                Map.entry(ScheduleRow.class, () -> {
                    scheduled();
                    return scheduleRows.find().orElseThrow().id();
                }),
                Map.entry(KpiCommentary.class, this::commentary),
                Map.entry(KpiNote.class, this::note),
                Map.entry(KpiHypothesis.class, () -> hypothesis().value()));
    }

    @Override
    public Map<String, String> exempt() {
        return Map.ofEntries(
                Map.entry("InputsEndpoint.post", OVER_HTTP),
                Map.entry("InputsEndpoint.get", OVER_HTTP),
                Map.entry(
                        "ClientDictionary.begin",
                        "names no record; what it adds is unseen elsewhere as ClientDictionary.standings shows"),
                Map.entry(
                        "KpiDictionary.add",
                        "names no record; that what it adds is unseen elsewhere is shown by KpiDictionary.list"),
                Map.entry(
                        "Inputs.define",
                        "names no record; that what it adds is unseen elsewhere is shown by Inputs.all"),
                Map.entry(
                        "ExchangeRates.state",
                        "names no record; that what it adds is unseen elsewhere is shown by ExchangeRates.all"),
                Map.entry(
                        "InputImports.receive",
                        "names no record; that what it adds is unseen elsewhere is shown by get"),
                Map.entry("Kpis.define", "names no record; that what it adds is unseen elsewhere is shown by Kpis.all"),
                Map.entry(
                        "MonthReports.summarise",
                        "names no record but a month of the scope's own; see MonthReports.get"),
                Map.entry(
                        "MonthReports.submit",
                        "names no record but a month of the scope's own; see Publications.restate"),
                Map.entry(
                        "MonthReports.sendBack",
                        "names no record but a month of the scope's own; see Publications.restate"),
                Map.entry("Publications.publish", "names no record but a month of the scope's own"),
                Map.entry(
                        "PortfolioRefresh.begin",
                        "names no record; each job runs in the scope of one of the person's own clients"),
                Map.entry("Scorecards.months", "answers months, and every workspace may have figures of the same"),
                Map.entry(
                        "PublicationSchedules.set",
                        "names no record but the scope's own schedule; see PublicationSchedules.get"),
                Map.entry("PublicationSchedules.today", "answers a day, which is no client's"));
    }

    private IsolationCase<ImportId> onImport(String item, Supplier<ImportId> seed, Function<ImportId, ?> attempt) {
        return IsolationCase.byHandle(item, WORKSPACE, seed, () -> new ImportId(Ids.next()), attempt);
    }

    private IsolationCase<KpiId> onKpi(String item, Function<KpiId, ?> attempt) {
        return IsolationCase.byHandle(item, WORKSPACE, () -> kpi(word()), () -> new KpiId(Ids.next()), attempt);
    }

    private IsolationCase<HypothesisId> onHypothesis(String item, Function<HypothesisId, ?> attempt) {
        return IsolationCase.byHandle(item, WORKSPACE, this::hypothesis, () -> new HypothesisId(Ids.next()), attempt);
    }

    private HypothesisId hypothesis() {
        return hypotheses.state(kpi(word()), expectation(word()));
    }

    private HypothesisInfo noHypothesis() {
        return new HypothesisInfo(
                new HypothesisId(Ids.next()),
                new KpiId(Ids.next()),
                0,
                expectation("missing"),
                new PersonId(Ids.next()),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static Expectation expectation(String statement) {
        return new Expectation(statement, Move.RISES, BigDecimal.ONE, LONG_AGO, LONG_AGO.plusMonths(1));
    }

    private IsolationCase<DefinitionId> onDefinition(String item, Function<DefinitionId, ?> attempt) {
        return IsolationCase.byHandle(
                item, AGENCY, () -> published(word()), () -> new DefinitionId(Ids.next()), attempt);
    }

    private DefinitionRecord drafted(String name) {
        return dictionary.get(dictionary.add(definition(name)));
    }

    private DefinitionId published(String name) {
        DefinitionRecord drafted = drafted(name);
        dictionary.publish(drafted, "Note");
        return drafted.id();
    }

    /** For who works in a workspace and couldn't publish. */
    private DefinitionId publishedAsAdmin(String name) {
        return personas.as(personas.agencyOf(SamplePerson.ADA), () -> published(name));
    }

    private KpiId taken(String name) {
        DefinitionId id = publishedAsAdmin(name);
        if (inputs.all().stream().noneMatch(input -> input.key().equals("isolated"))) {
            input("isolated");
        }
        return clientDictionary.adopt(List.of(id), Locale.FRENCH, null).getFirst();
    }

    private KpiId behind() {
        KpiId kpi = taken(word());
        DefinitionId definition =
                Objects.requireNonNull(clientDictionary.standings().get(kpi)).definition();
        personas.as(personas.agencyOf(SamplePerson.ADA), () -> {
            DefinitionRecord base = dictionary.get(definition);
            dictionary.redraft(base, definition(word()));
            return dictionary.publish(dictionary.get(definition), "Note");
        });
        return kpi;
    }

    private DefinitionRecord noDefinition() {
        return new DefinitionRecord(new DefinitionId(Ids.next()), 0, "missing", definition("missing"), 0, true, false);
    }

    private static KpiDefinition definition(String name) {
        return new KpiDefinition(draft(name), "", "", null);
    }

    private static StarterKpi starter(String key) {
        return new StarterKpi(key, definition(key), "Note");
    }

    private List<FigureInForce> read(InputId input) {
        List<FigureInForce> read = new ArrayList<>();
        try {
            figures.read(input, read::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
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

    /** An input with a figure. */
    private InputId typed() {
        InputId id = input(word()).id();
        entries.save("source", Slice.ALL, List.of(new EntryFigure(new EntryCell(id, LONG_AGO), null, BigDecimal.ONE)));
        return id;
    }

    private ImportId committed(String value, YearMonth month) {
        return driver.imported(CurrentScope.workspace(), file(value, month), mapping("isolation"));
    }

    private YearMonth sliced() {
        YearMonth month = month();
        kpi(word());
        committed(word(), month);
        return month;
    }

    private YearMonth published() {
        YearMonth month = sliced();
        reports.submit(month);
        publications.publish(month);
        return month;
    }

    /** A client whose own months, if any, are no later than those of these cases: what is published here is its latest. */
    private void publishedInLittoral(String kpi) {
        personas.as(personas.in(SamplePerson.CARL, "littoral"), () -> {
            YearMonth month = month();
            kpi(kpi);
            committed(word(), month);
            reports.submit(month);
            return publications.publish(month);
        });
    }

    /** Published, and in review once more with another figure. */
    private YearMonth correctable() {
        YearMonth month = published();
        committed(word(), month);
        reports.submit(month);
        return month;
    }

    private YearMonth summarised() {
        YearMonth month = month();
        reports.summarise(month, "", word());
        return month;
    }

    /** On days on which the sample's clients have nothing due. */
    private PublicationSchedule scheduled() {
        PublicationSchedule wanted =
                new PublicationSchedule(20 + months.getAndIncrement() % 8, YearMonth.from(schedules.today()));
        schedules.set(schedules.get().orElse(null), wanted);
        return wanted;
    }

    private UUID commentary() {
        KpiId kpi = kpi(word());
        reports.comment(LONG_AGO, kpi, Commentary.NONE, new Commentary("a", "b", "c"));
        return commentaries.find(kpi.value(), LONG_AGO.atDay(1)).orElseThrow().id();
    }

    private UUID note() {
        KpiId kpi = kpi(word());
        reports.note(LONG_AGO, kpi, "noted");
        return notes.find(kpi.value(), LONG_AGO.atDay(1)).orElseThrow().id();
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

    private ExchangeRateId rate(String source) {
        return rates.state(new StatedRate(Currency.getInstance("USD"), month(), BigDecimal.TWO, source));
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
