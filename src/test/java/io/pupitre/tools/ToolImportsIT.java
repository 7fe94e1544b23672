package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.csv.TableKind;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.isolation.CountedStatements;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class ToolImportsIT {

    @Autowired
    private Tools tools;

    @Autowired
    private ToolImports imports;

    @Autowired
    private ToolExport export;

    @Autowired
    private AuditLog log;

    @Autowired
    private JsonMapper json;

    @Autowired
    private CountedStatements statements;

    private TwoClients clients;
    private Scope.Workspace here;

    @BeforeEach
    void enter() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
    }

    @Test
    void goodRowsAreTakenOverAndEachIsInTheLog() {
        ImportSummary done = importFrench();

        assertThat(done.added()).isEqualTo(ToolLists.GOOD_ROWS);
        assertThat(done.changed()).isZero();
        assertThat(stack()).hasSize(ToolLists.GOOD_ROWS);
        assertThat(in(() -> log.latest(0, 50)))
                .filteredOn(entry -> entry.subjectType().equals("tool"))
                .hasSize(ToolLists.GOOD_ROWS)
                .allMatch(entry -> entry.action() == AuditEntry.Action.CREATED);
        assertThat(in(imports::recent)).extracting(ImportSummary::id).containsExactly(done.id());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        importFrench();

        ImportPreview again = preview(ToolLists.file(ToolLists.french()));

        assertThat(again.hasEffect()).isFalse();
        assertThat(again.unaltered()).hasSize(ToolLists.GOOD_ROWS);
    }

    @Test
    void undoingGivesBackExactlyWhatWasThere() {
        ToolRecord kept = in(() -> tools.add(ToolExamples.complete("Tamis")));
        Map<ToolId, ToolDetails> before = stack();

        ImportSummary done = apply(ToolLists.file(
                "Outil;Éditeur;Coût;Devise;Statut;Renouvellement",
                "Tamis;Éditions Lumen;99,9999;CHF;En retrait;mensuel",
                "Râteau;Grange;;;;"));
        assertThat(in(() -> tools.get(kept.id())).details().renewal()).isEqualTo(Renewal.rollingMonth());
        in(() -> undo(done, false));

        assertThat(stack()).isEqualTo(before);
        assertThat(in(imports::recent))
                .singleElement()
                .satisfies(one -> assertThat(one.undoneAt()).isNotNull());
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> in(() -> undo(done, false)));
    }

    @Test
    void importsCanBeUndoneOneAfterTheOther() {
        ImportSummary first = apply(ToolLists.file("Outil;Éditeur;Statut", "Tamis;Grange;Actif"));
        Map<ToolId, ToolDetails> between = stack();
        ImportSummary second = apply(ToolLists.file("Outil;Éditeur;Statut", "Tamis;Grange;En retrait"));

        in(() -> undo(second, false));
        assertThat(stack()).isEqualTo(between);
        in(() -> undo(first, false));
        assertThat(stack()).isEmpty();
    }

    @Test
    void whatPeopleEditedSinceIsNotUndoneUnasked() {
        ImportSummary done = importFrench();
        ToolRecord edited = in(() -> tools.get(id("Tamis")));
        in(() -> {
            tools.change(edited, edited.details().withStatus(ToolStatus.RETIRING));
            return true;
        });

        assertThatExceptionOfType(EditedSinceException.class)
                .isThrownBy(() -> in(() -> undo(done, false)))
                .satisfies(refused -> assertThat(refused.products()).containsExactly("Tamis"));
        assertThat(stack()).hasSize(ToolLists.GOOD_ROWS);

        in(() -> undo(done, true));
        assertThat(stack().values()).containsExactly(edited.details().withStatus(ToolStatus.RETIRING));
    }

    @Test
    void aPreviewThatIsNoLongerTrueIsNotApplied() {
        ToolFile file = ToolLists.file("Outil;Éditeur;Statut", "Tamis;Éditions Lumen;En retrait");
        ImportPreview adding = preview(file);
        ToolRecord tool = in(() -> tools.add(ToolExamples.complete("Tamis")));
        assertThatExceptionOfType(PreviewOutdatedException.class).isThrownBy(() -> in(() -> imports.apply(adding)));

        ImportPreview changing = preview(file);
        in(() -> {
            tools.change(tool, tool.details().withStatus(ToolStatus.RETIRING));
            return true;
        });
        assertThatExceptionOfType(PreviewOutdatedException.class).isThrownBy(() -> in(() -> imports.apply(changing)));

        assertThat(in(() -> tools.get(tool.id())).details().status()).isEqualTo(ToolStatus.RETIRING);
    }

    /** What an earlier version kept does not tell where a tool was retired from; the step back to being retired does. */
    @Test
    void aToolOfAnEarlierImageIsRetiredFromWhereItIs() {
        ToolImage image = json.readValue("""
                        {"product": "Tamis", "vendor": "", "category": "", "owner": "", "renewal": "NONE",
                         "status": "RETIRED", "integratedWith": [], "outcome": "", "note": ""}""", ToolImage.class);
        Tool tool = new Tool(
                ToolExamples.named("Tamis").edit().status(ToolStatus.RETIRING).details());

        tool.restore(image);

        assertThat(tool.details()).isEqualTo(image.details());
        assertThat(tool.record().retiredFrom()).isEqualTo(ToolStatus.RETIRING);
    }

    @Test
    void whereAToolWasRetiredFromComesBack() {
        ToolRecord tool = in(() -> tools.add(ToolExamples.complete("Tamis")));
        move(tool, ToolStatus.RETIRING, ToolStatus.RETIRED);
        ToolRecord retired = in(() -> tools.get(tool.id()));
        ImportSummary done = apply(ToolLists.file("Outil;Statut", "Tamis;À l’étude"));
        move(tool, ToolStatus.EVALUATED, ToolStatus.CONSIDERED);

        in(() -> undo(done, false));

        assertThat(in(() -> tools.get(tool.id())).retiredFrom()).isEqualTo(ToolStatus.RETIRING);
        assertThat(in(() -> tools.get(tool.id())).details()).isEqualTo(retired.details());
    }

    @Test
    void whatThePreviewAsksOfTheDatabaseDoesNotGrow() {
        in(() -> tools.add(ToolExamples.complete("Tamis")));
        ToolFile file = ToolLists.file("Outil", "Râteau");
        long one = count(() -> imports.preview(file, file.guess(), Set.of()));
        for (int at = 0; at < 5; at++) {
            ToolDetails more = ToolExamples.named("Outil " + at);
            in(() -> tools.add(more));
        }

        assertThat(preview(file).absent()).hasSize(6);
        assertThat(count(() -> imports.preview(file, file.guess(), Set.of()))).isEqualTo(one);
    }

    @Test
    void anImageOfAnEarlierVersionIsStillUnderstood() {
        ToolDetails tool = json.readValue("""
                        {"product": "Tamis", "vendor": "Grange", "category": "", "owner": "", "seatsPaid": null,
                         "seatsUsed": 3, "annualCost": 12.5, "currency": "EUR", "renewal": "NONE", "renewalDate": null,
                         "noticeDays": null, "status": "ACTIVE", "integratedWith": [], "outcome": "", "note": ""}""", ToolImage.class).details();

        assertThat(tool)
                .isEqualTo(ToolDetails.of("Tamis")
                        .vendor("Grange")
                        .seatsUsed(3)
                        .annualCost(Money.of(new BigDecimal("12.5"), "EUR"))
                        .status(ToolStatus.ACTIVE)
                        .details());
    }

    @ParameterizedTest
    @CsvSource({"fr,CSV", "en,CSV", "fr,XLSX", "en,XLSX"})
    void whatIsExportedComesBackUnchanged(String language, TableKind kind) {
        importFrench();
        in(() -> tools.add(ToolExamples.complete("'=Tamis 🚀;\"<b>")));
        in(() -> tools.add(ToolExamples.named("+33")));
        ToolFile file = ToolLists.file(exported(kind, language));

        ImportPreview preview = preview(file);

        assertThat(preview.troubles()).isEmpty();
        assertThat(preview.hasEffect()).isFalse();
        assertThat(preview.unaltered()).hasSize(ToolLists.GOOD_ROWS + 2);
    }

    @Test
    void aFormulaIsNeutralisedInTheFrenchFile() {
        importFrench();

        String file = new String(exported(TableKind.CSV, "fr"), StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("\uFEFFOutil;Instance;Éditeur;")
                .contains("\"'=HYPERLINK(\"\"http://exemple.invalid\"\";\"\"voir\"\")\"")
                .contains(";2868,5;EUR;;;;mensuel;;30;;Actif;");
    }

    /** Read by another library. */
    @Test
    void aWorkbookHasNumbersAndDaysToCalculateOnAndTextThatIsText() throws IOException {
        here = clients.consultantInFirst();
        in(() -> tools.add(ToolDetails.of("=1+1")
                .vendor("-3")
                .owner("'=Elle")
                .admins("@x_x0041_")
                .seatsPaid(1200)
                .costs(new BigDecimal("12.5"), new BigDecimal("123456789012345.6789"), Currency.getInstance("EUR"))
                .renewal(Renewal.on(LocalDate.of(2027, 1, 2)))
                .details()));
        in(() -> tools.add(ToolExamples.named("Ruche")));

        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(exported(TableKind.XLSX, ToolFilter.containing("1+1"), "fr")),
                new ReadingOptions(true, true))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Outils");
            assertThat(rows).hasSize(2);
            assertThat(cell(rows, ToolField.PRODUCT)).isEqualTo("=1+1");
            assertThat(cell(rows, ToolField.VENDOR)).isEqualTo("-3");
            assertThat(cell(rows, ToolField.OWNER)).isEqualTo("''=Elle");
            assertThat(cell(rows, ToolField.ADMINS)).isEqualTo("@x_x005F_x0041_");
            assertThat(cell(rows, ToolField.SEATS_PAID)).isEqualTo(new BigDecimal("1200"));
            assertThat(cell(rows, ToolField.ANNUAL_COST)).isEqualTo(new BigDecimal("12.5"));
            assertThat(cell(rows, ToolField.LIST_COST)).isEqualTo("123456789012345,6789");
            Cell renewal = rows.get(1).getCell(place(ToolField.RENEWAL));
            assertThat(renewal.asDate().toLocalDate()).isEqualTo(LocalDate.of(2027, 1, 2));
            assertThat(renewal.getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(rows.getFirst().getCell(place(ToolField.NOTICE_DAYS)).getValue())
                    .isEqualTo("Préavis (jours)");
        }
    }

    private static Object cell(List<Row> rows, ToolField field) {
        return rows.get(1).getCell(place(field)).getValue();
    }

    private static int place(ToolField field) {
        return List.of(ToolField.values()).indexOf(field);
    }

    @Test
    void anotherWorkspacesImportIsNotFound() {
        Scope elsewhere = new TwoClients().consultantInFirst();
        here = clients.consultantInFirst();
        ImportSummary foreignImport =
                TwoClients.in(elsewhere, () -> imports.apply(imports.preview(file(), file().guess(), Set.of())));

        assertThat(in(imports::recent)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> in(() -> undo(foreignImport, true)));
        ToolRecord foreign = TwoClients.in(
                elsewhere,
                () -> tools.get(new ToolId(tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, 1)
                        .getFirst()
                        .id())));
        ImportPreview forged = new ImportPreview(
                "x", List.of(new ImportLine.Alteration(2, foreign, foreign.details(), List.of(), List.of())));
        assertThatExceptionOfType(PreviewOutdatedException.class).isThrownBy(() -> in(() -> imports.apply(forged)));
    }

    @Test
    void theClientsCmoIsRefused() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        TwoClients.in(clients.cmoInFirst(), () -> imports.preview(file(), file().guess(), Set.of())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TwoClients.in(clients.cmoInFirst(), () -> {
                    export.write(
                            new ByteArrayOutputStream(),
                            TableKind.XLSX,
                            ToolFilter.ALL,
                            ToolSort.DEFAULT,
                            Locale.FRENCH);
                    return true;
                }));
    }

    private ImportSummary importFrench() {
        return apply(file());
    }

    private static ToolFile file() {
        return ToolLists.file(ToolLists.french());
    }

    private ImportSummary apply(ToolFile file) {
        return in(() -> imports.apply(imports.preview(file, file.guess(), Set.of())));
    }

    private ImportPreview preview(ToolFile file) {
        return in(() -> imports.preview(file, file.guess(), Set.of()));
    }

    private void move(ToolRecord tool, ToolStatus... steps) {
        for (ToolStatus to : steps) {
            in(() -> {
                tools.move(tools.get(tool.id()), to);
                return true;
            });
        }
    }

    private long count(Callable<?> work) {
        return in(() -> {
            work.call();
            long before = statements.ofThisThread();
            work.call();
            return statements.ofThisThread() - before;
        });
    }

    private boolean undo(ImportSummary done, boolean leavingEdited) {
        imports.undo(done.id(), leavingEdited);
        return true;
    }

    private byte[] exported(TableKind kind, String language) {
        return exported(kind, ToolFilter.ALL, language);
    }

    private byte[] exported(TableKind kind, ToolFilter filter, String language) {
        return in(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            export.write(out, kind, filter, ToolSort.DEFAULT, Locale.of(language));
            return out.toByteArray();
        });
    }

    private Map<ToolId, ToolDetails> stack() {
        return in(() -> tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, 100)).stream()
                .map(row -> in(() -> tools.get(row.toolId())))
                .collect(Collectors.toMap(ToolRecord::id, ToolRecord::details));
    }

    private ToolId id(String product) {
        return tools.page(ToolFilter.containing(product), ToolSort.DEFAULT, 0, 10).stream()
                .filter(row -> row.product().equals(product))
                .findFirst()
                .orElseThrow()
                .toolId();
    }

    private <T> T in(Callable<T> work) {
        return TwoClients.in(here, work);
    }
}
