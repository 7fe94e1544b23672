package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.isolation.CountedStatements;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    @ValueSource(strings = {"fr", "en"})
    void whatIsExportedComesBackUnchanged(String language) {
        importFrench();
        in(() -> tools.add(ToolExamples.complete("'=Tamis 🚀;\"<b>")));
        in(() -> tools.add(ToolExamples.named("+33")));
        ToolFile file = ToolLists.file(exported(language));

        ImportPreview preview = preview(file);

        assertThat(preview.troubles()).isEmpty();
        assertThat(preview.hasEffect()).isFalse();
        assertThat(preview.unaltered()).hasSize(ToolLists.GOOD_ROWS + 2);
        assertThat(new String(exported("en".equals(language) ? "fr" : "en"), StandardCharsets.UTF_8))
                .startsWith("\uFEFF");
    }

    @Test
    void aFormulaIsNeutralisedInTheFrenchFile() {
        importFrench();

        String file = new String(exported("fr"), StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("\uFEFFOutil;Instance;Éditeur;")
                .contains("\"'=HYPERLINK(\"\"http://exemple.invalid\"\";\"\"voir\"\")\"")
                .contains(";2868,5;EUR;;;;mensuel;;30;;Actif;");
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
                    export.write(new ByteArrayOutputStream(), ToolFilter.ALL, ToolSort.DEFAULT, Locale.FRENCH);
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

    private byte[] exported(String language) {
        return in(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            export.write(out, ToolFilter.ALL, ToolSort.DEFAULT, Locale.of(language));
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
