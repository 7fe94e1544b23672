package io.pupitre.tools;

import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;

import io.pupitre.audit.AuditLog;
import io.pupitre.csv.CsvSource;
import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.tenancy.Ids;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private final ToolImportRowRepository importedRows;
    private final ToolExport export;
    private final AuditLog log;

    ToolIsolationCases(
            Tools tools, ToolImports imports, ToolImportRowRepository importedRows, ToolExport export, AuditLog log) {
        this.tools = tools;
        this.imports = imports;
        this.importedRows = importedRows;
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
                        product -> tools.count(new ToolFilter(product, null, null))),
                IsolationCase.byHandle(
                        "Tools.get", WORKSPACE, () -> add("got").id(), () -> new ToolId(Ids.next()), tools::get),
                IsolationCase.byHandle("Tools.change", WORKSPACE, () -> add("changed"), this::missing, tool -> {
                    tools.change(tool, ToolExamples.named("renamed"));
                    return "done";
                }),
                IsolationCase.byHandle("Tools.retire", WORKSPACE, () -> add("retired"), this::missing, tool -> {
                    tools.retire(tool);
                    return "done";
                }),
                IsolationCase.byHandle(
                        "ToolImports.preview",
                        WORKSPACE,
                        () -> add(unique()).details().product(),
                        this::unique,
                        product -> {
                            ImportPreview preview = preview(product);
                            return preview.additions().size() + " new, "
                                    + preview.alterations().size() + " changed";
                        }),
                IsolationCase.byHandle(
                        "ToolImports.apply",
                        WORKSPACE,
                        () -> add(unique()).details().product(),
                        this::unique,
                        product -> {
                            ImportSummary done = imports.apply(preview(product));
                            return done.added() + " new, " + done.changed() + " changed";
                        }),
                IsolationCase.byListing("ToolImports.recent", WORKSPACE, name -> imported(name), imports::recent),
                IsolationCase.byHandle(
                        "ToolImports.undo", WORKSPACE, () -> imported(unique()), () -> new ImportId(Ids.next()), id -> {
                            imports.undo(id, true);
                            return "done";
                        }),
                IsolationCase.byListing("ToolExport.write", WORKSPACE, this::add, this::exported),
                IsolationCase.byListing("AuditLog.latest", WORKSPACE, this::add, () -> log.latest(0, 100)),
                IsolationCase.byHandle(
                        "AuditLog.of", WORKSPACE, () -> add("logged").id().value(), Ids::next, log::of));
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(
                Tool.class, () -> add("entity").id().value(),
                ToolImport.class, () -> imported(unique()).value(),
                ToolImportRow.class,
                        () -> importedRows
                                .findByImportId(imported(unique()).value())
                                .getFirst()
                                .id());
    }

    @Override
    public Map<String, String> exempt() {
        return Map.of("Tools.add", "names no record; that what it adds is unseen elsewhere is shown by Tools.page");
    }

    private ToolRecord add(String product) {
        return tools.add(ToolExamples.named(product));
    }

    private ToolRecord addToCategory(String category) {
        ToolDetails named = ToolExamples.named("classified");
        return tools.add(new ToolDetails(
                named.product(),
                named.vendor(),
                category,
                named.owner(),
                named.seatsPaid(),
                named.seatsUsed(),
                named.annualCost(),
                named.renewal(),
                named.noticeDays(),
                named.status(),
                named.integratedWith(),
                named.outcome(),
                named.note()));
    }

    private List<ToolRow> page() {
        return tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, Tools.MAX_PAGE);
    }

    private ToolRecord missing() {
        return new ToolRecord(new ToolId(Ids.next()), 0, ToolExamples.named("missing"));
    }

    private String unique() {
        return "tool" + System.nanoTime();
    }

    /** Of a file that names the product and notes something of it. */
    private ImportPreview preview(String product) {
        try {
            ToolFile file = ToolFile.open(
                    product,
                    CsvSource.of(("Outil;Commentaire\n" + product + ";vu\n").getBytes(StandardCharsets.UTF_8)));
            return imports.preview(file, file.guess(), Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportId imported(String product) {
        return imports.apply(preview(product)).id();
    }

    private String exported() {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            export.write(file, ToolFilter.ALL, ToolSort.DEFAULT, Locale.FRENCH);
            return file.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
