package io.pupitre.scorecard;

import static io.pupitre.fixtures.TwoClients.in;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.csv.CsvFormat;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.SheetFormat;
import io.pupitre.csv.WorkbookFile;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.jobs.JobState;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The ways in which figures come: workbooks, columns that are known already, entries by hand. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class FigureInputsIT {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final Slice EMAIL = new Slice("channel", "Email");

    private TwoClients clients;
    private Scope.Workspace here;

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private InputImports imports;

    @Autowired
    private InputEntries entries;

    @Autowired
    private SavedMappings mappings;

    @Autowired
    private Inputs inputs;

    @Autowired
    private AuditLog audit;

    @BeforeEach
    void meetTheClients() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
    }

    @Test
    void aWorkbookIsImportedLikeTheSameTableAsText() {
        List<List<Object>> table =
                new ArrayList<>(List.of(List.of("Datasource", "Campaign", "Daily", "Clicks", "Impressions")));
        AdsFile ads = AdsFile.create(11, JANUARY, 2);
        ads.rows()
                .forEach(row -> table.add(List.of(
                        row.channel(),
                        row.campaign(),
                        row.day(),
                        BigDecimal.valueOf(row.clicks()),
                        BigDecimal.valueOf(row.impressions()))));
        ImportMapping text = ScorecardDriver.ads();
        ImportMapping workbook = new ImportMapping(
                text.source(),
                new SheetFormat("Feuil1"),
                text.dateColumn(),
                text.dateStyle(),
                text.dimensions(),
                text.figures());

        ImportId first = driver.imported(here, WorkbookFile.table(table), workbook);
        ImportId again = driver.checked(here, ads.toBytes(), text);

        int rows = ads.rows().size();
        assertThat(driver.counts(here, first)).isEqualTo(new ImportCounts(rows, 0, 2L * rows, 0, 0));
        assertThat(driver.counts(here, again)).isEqualTo(new ImportCounts(rows, 0, 0, 0, 2L * rows));
    }

    @Test
    void problemsNameTheRowsOfTheSheet() {
        byte[] file = new WorkbookFile().sheet("Mois", """
                        <row r="4"><c t="inlineStr"><is><t>mois</t></is></c><c t="inlineStr"><is><t>leads</t></is></c></row>
                        <row r="9"><c s="2"><v>46023</v></c><c><f>2+3</f><v>5</v></c></row>
                        <row r="10"><c s="2"><v>46082</v></c><c><v>5</v></c></row>
                        <row r="11"><c s="2"><v>46113</v></c><c><v>5</v></c></row>
                        <row r="12"><c s="2"><v>46054</v></c><c><f>1/0</f></c></row>
                        <row r="13"><c s="2"><v>46143</v></c><c><v>5</v></c></row>
                        <row r="14"><c t="inlineStr"><is><t>demain</t></is></c><c><v>5</v></c></row>""").toBytes();
        ImportId id = in(here, () -> imports.receive("mois.xlsx", new ByteArrayInputStream(file)));
        ImportPreview preview = in(here, () -> imports.look(id));

        assertThat(preview.columns())
                .extracting(ImportPreview.Column::role)
                .containsExactly(ImportPreview.Role.DATE, ImportPreview.Role.FIGURE);
        driver.await(
                here,
                in(
                        here,
                        () -> imports.check(
                                id,
                                new ImportMapping(
                                        "CRM",
                                        preview.format(),
                                        0,
                                        DateStyle.ISO_MONTH,
                                        List.of(),
                                        List.of(ScorecardDriver.count(1, "leads"))))));

        assertThat(driver.counts(here, id)).isEqualTo(new ImportCounts(6, 2, 4, 0, 0));
        assertThat(in(here, () -> imports.problems(id, 0, 10)))
                .extracting(ImportProblem::line, ImportProblem::columnName, ImportProblem::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(12L, "leads", "csv.reason-formula-without-value"),
                        org.assertj.core.groups.Tuple.tuple(14L, "mois", "csv.reason-not-a-date"));
    }

    @Test
    void numbersWithDecimalsAreNotTakenForCounts() {
        ImportId id = received("mois;leads;depense\n2026-01;5;1 200,50\n2026-02;1 006;1 300,00\n".getBytes(UTF_8));

        assertThat(in(here, () -> imports.look(id)).columns())
                .extracting(ImportPreview.Column::role, ImportPreview.Column::whole)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ImportPreview.Role.DATE, true),
                        org.assertj.core.groups.Tuple.tuple(ImportPreview.Role.FIGURE, true),
                        org.assertj.core.groups.Tuple.tuple(ImportPreview.Role.FIGURE, false));
    }

    @Test
    void whatColumnsMeanIsProposedToTheNextFileWithTheSameHeader() {
        ImportMapping french = monthly("CRM", ',');
        driver.imported(here, leads(",", "2026-01", 5), french);
        ImportId next = received(leads(";", "2026-02", 6));

        assertThat(in(here, () -> imports.look(next)).saved()).hasValueSatisfying(saved -> {
            assertThat(saved.mapping()).isEqualTo(french);
            assertThat(saved.by()).isEqualTo(here.person());
        });
        assertThat(in(here, () -> imports.look(next)).format()).isEqualTo(new CsvFormat(UTF_8, ';', false));
        ImportId other = received("mois,leads,autre\n2026-01,5,5\n".getBytes(UTF_8));
        assertThat(in(here, () -> imports.look(other)).saved()).isEmpty();
    }

    @Test
    void theLastConfirmedMeaningIsProposedAndCanBeForgotten() {
        driver.imported(here, leads(",", "2026-01", 5), monthly("CRM", ','));
        driver.imported(here, leads(",", "2026-01", 6), monthly("ERP", ','));
        driver.imported(here, leads(",", "2026-02", 7), monthly("ERP", ','));
        driver.checked(here, leads(",", "2026-03", 7), monthly("Brouillon", ','));
        List<SavedMapping> all = in(here, mappings::all);

        assertThat(all).extracting(saved -> saved.mapping().source()).containsExactly("CRM", "ERP");
        ImportId next = received(leads(",", "2026-04", 6));
        assertThat(proposed(next)).contains("ERP");
        in(here, () -> {
            mappings.forget(all.getLast().id());
            return true;
        });
        assertThat(proposed(next)).contains("CRM");
        assertThat(in(clients.consultantInSecond(), mappings::all)).isEmpty();
    }

    @Test
    void anEntryIsABatchThatReplacesOnlyItsOwnSourceAndIsUndoneExactly() {
        driver.imported(here, leads(",", "2026-01", 100), monthly("CRM", ','));
        Input leads = leads();
        EntryCell cell = new EntryCell(leads.id(), JANUARY);
        EntrySheet empty = sheet("Saisie", Slice.ALL);
        assertThat(empty.own()).isEmpty();
        assertThat(empty.month()).containsEntry(cell, new BigDecimal("100"));

        ImportInfo first = save("Saisie", Slice.ALL, cell, null, "12.5");
        assertThat(sheet("Saisie", Slice.ALL).own()).containsEntry(cell, new BigDecimal("12.5"));
        assertThat(month(cell)).as("it adds to what another source says").isEqualByComparingTo("112.5");
        ImportInfo second = save("Saisie", Slice.ALL, cell, "12.5", "20");
        assertThat(month(cell)).isEqualByComparingTo("120");

        assertThat(second.kind()).isEqualTo(ImportKind.ENTRY);
        assertThat(second.state()).isEqualTo(ImportState.COMMITTED);
        assertThat(second.fileName()).isEqualTo("2026-01");
        assertThat(second.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 0));
        assertThat(in(here, () -> imports.changes(second.id(), 0, 9)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.line()).isEqualTo(1);
                    assertThat(change.wholeMonth()).isTrue();
                    assertThat(change.before()).isEqualByComparingTo("12.5");
                    assertThat(change.after()).isEqualByComparingTo("20");
                });
        assertThatExceptionOfType(LaterImportException.class)
                .isThrownBy(() -> in(here, () -> imports.undo(first.id())));
        undo(second);
        assertThat(month(cell)).isEqualByComparingTo("112.5");
        undo(first);
        assertThat(month(cell)).isEqualByComparingTo("100");
        assertThat(in(here, () -> audit.of(second.id().value())))
                .extracting(AuditEntry::action)
                .contains(AuditEntry.Action.CREATED);
    }

    /** So that a figure of a monthly file can be corrected by hand, and the corrected file comes after. */
    @Test
    void anEntryUnderAFilesSourceIsTheSameRowAsTheFiles() {
        driver.imported(here, leads(",", "2026-01", 100), monthly("CRM", ','));
        EntryCell cell = new EntryCell(leads().id(), JANUARY);
        assertThat(sheet("CRM", Slice.ALL).own()).containsEntry(cell, new BigDecimal("100"));

        save("CRM", Slice.ALL, cell, "100", "90");
        assertThat(month(cell)).isEqualByComparingTo("90");
        ImportId again = driver.checked(here, leads(",", "2026-01", 95), monthly("CRM", ','));

        assertThat(in(here, () -> imports.changes(again, 0, 9))).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualByComparingTo("90");
            assertThat(change.after()).isEqualByComparingTo("95");
        });
    }

    @Test
    void anEntryOfASliceCountsForItAndForTheWhole() {
        driver.imported(
                here,
                "mois,channel,leads\n2026-01,Ads,5\n".getBytes(UTF_8),
                new ImportMapping(
                        "CRM",
                        new CsvFormat(UTF_8, ',', false),
                        0,
                        DateStyle.ISO_MONTH,
                        List.of(ScorecardDriver.dimension(1, "channel", true)),
                        List.of(ScorecardDriver.count(2, "leads"))));
        EntryCell cell = new EntryCell(leads().id(), JANUARY);

        ImportInfo entry = save("Saisie", EMAIL, cell, null, "7");

        assertThat(entry.fileName()).isEqualTo("2026-01 · Email");
        assertThat(sheet("Saisie", EMAIL).month()).containsEntry(cell, new BigDecimal("7"));
        assertThat(month(cell)).isEqualByComparingTo("12");
        assertThat(in(here, () -> entries.values("channel"))).containsExactly("Ads", "Email");
        assertThat(sheet("Saisie", new Slice("channel", "Ads")).own()).isEmpty();
    }

    @Test
    void whatSomebodyElseEnteredMeanwhileIsNotOverwritten() {
        driver.imported(here, leads(",", "2026-01", 100), monthly("CRM", ','));
        EntryCell cell = new EntryCell(leads().id(), JANUARY);
        save("Saisie", Slice.ALL, cell, null, "1");

        assertThatExceptionOfType(StaleEntryException.class)
                .isThrownBy(() -> save("Saisie", Slice.ALL, cell, null, "2"));
        assertThat(month(cell)).isEqualByComparingTo("101");
        assertThat(in(here, () -> imports.latest(10))).hasSize(2);
    }

    /** Both see the same sheet and save at once: one of them is told. */
    @Test
    void twoPeopleWhoSaveTheSameCellAtOnceAreNotBothTaken() throws Exception {
        driver.imported(here, leads(",", "2026-01", 100), monthly("CRM", ','));
        EntryCell cell = new EntryCell(leads().id(), JANUARY);
        List<String> outcomes = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> people = new ArrayList<>();
        for (int person = 1; person <= 4; person++) {
            String figure = String.valueOf(person);
            people.add(Thread.ofPlatform().start(() -> {
                try {
                    save("Saisie", Slice.ALL, cell, null, figure);
                    outcomes.add(figure);
                } catch (StaleEntryException e) {
                    outcomes.add("stale");
                }
            }));
        }
        for (Thread one : people) {
            one.join();
        }

        assertThat(outcomes).hasSize(4).filteredOn("stale"::equals).hasSize(3);
        String taken = outcomes.stream()
                .filter(one -> !one.equals("stale"))
                .findFirst()
                .orElseThrow();
        assertThat(month(cell)).isEqualByComparingTo(new BigDecimal(taken).add(new BigDecimal("100")));
    }

    @Test
    void aWithdrawnFigureCountsNoMoreAndComesBackWhenThatIsUndone() {
        driver.imported(here, leads(",", "2026-01", 100), monthly("CRM", ','));
        EntryCell cell = new EntryCell(leads().id(), JANUARY);
        save("Saisie", Slice.ALL, cell, null, "30");

        ImportInfo withdrawal = in(
                here,
                () -> entries.save("Saisie", Slice.ALL, List.of(new EntryFigure(cell, new BigDecimal("30"), null))));

        assertThat(withdrawal.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 0));
        assertThat(month(cell)).isEqualByComparingTo("100");
        assertThat(sheet("Saisie", Slice.ALL).own()).isEmpty();
        assertThat(in(here, () -> imports.changes(withdrawal.id(), 0, 10)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isEqualByComparingTo("30");
                    assertThat(change.after()).isNull();
                });
        undo(withdrawal);
        assertThat(month(cell)).isEqualByComparingTo("130");
    }

    @Test
    void whatWasWithdrawnCanBeEnteredAnew() {
        driver.imported(here, leads(",", "2026-01", 100), monthly("CRM", ','));
        EntryCell cell = new EntryCell(leads().id(), JANUARY);
        save("Saisie", Slice.ALL, cell, null, "30");
        in(here, () -> entries.save("Saisie", Slice.ALL, List.of(new EntryFigure(cell, new BigDecimal("30"), null))));

        assertThatExceptionOfType(StaleEntryException.class)
                .isThrownBy(() -> save("Saisie", Slice.ALL, cell, "30", "31"));
        ImportInfo anew = save("Saisie", Slice.ALL, cell, null, "31");

        assertThat(anew.counts()).isEqualTo(new ImportCounts(1, 0, 1, 0, 0));
        assertThat(month(cell)).isEqualByComparingTo("131");
        undo(anew);
        assertThat(month(cell)).isEqualByComparingTo("100");
    }

    @Test
    void anEntryForWhatIsNotTheClientsIsNotFound() {
        driver.imported(here, leads(",", "2026-01", 100), monthly("CRM", ','));
        EntryCell cell = new EntryCell(leads().id(), JANUARY);
        Scope.Workspace other = clients.consultantInSecond();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> in(other, () -> entries.save("Saisie", Slice.ALL, List.of(typed(cell, null, "1")))));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> save("Saisie", new Slice("nothing", "x"), cell, null, "1"));
        assertThat(in(other, () -> imports.latest(10))).isEmpty();
    }

    private Input leads() {
        return in(here, inputs::all).stream()
                .filter(input -> input.key().equals("leads"))
                .findFirst()
                .orElseThrow();
    }

    private EntrySheet sheet(String source, Slice slice) {
        return in(here, () -> entries.open(source, slice, JANUARY, 2));
    }

    private BigDecimal month(EntryCell cell) {
        return Optional.ofNullable(sheet("Saisie", Slice.ALL).month().get(cell)).orElseThrow();
    }

    private ImportInfo save(String source, Slice slice, EntryCell cell, @Nullable String before, String figure) {
        return in(here, () -> entries.save(source, slice, List.of(typed(cell, before, figure))));
    }

    private static EntryFigure typed(EntryCell cell, @Nullable String before, String figure) {
        return new EntryFigure(cell, before == null ? null : new BigDecimal(before), new BigDecimal(figure));
    }

    private void undo(ImportInfo batch) {
        assertThat(driver.await(here, in(here, () -> imports.undo(batch.id()))).state())
                .isEqualTo(JobState.DONE);
    }

    private Optional<String> proposed(ImportId id) {
        return in(here, () -> imports.look(id))
                .saved()
                .map(saved -> saved.mapping().source());
    }

    private ImportId received(byte[] file) {
        return in(here, () -> imports.receive("leads.csv", new ByteArrayInputStream(file)));
    }

    private static byte[] leads(String delimiter, String month, int leads) {
        return "mois%sleads\n%s%s%d\n"
                .formatted(delimiter, month, delimiter, leads)
                .getBytes(UTF_8);
    }

    private static ImportMapping monthly(String source, char delimiter) {
        return new ImportMapping(
                source,
                new CsvFormat(UTF_8, delimiter, false),
                0,
                DateStyle.ISO_MONTH,
                List.of(),
                List.of(ScorecardDriver.count(1, "leads")));
    }
}
