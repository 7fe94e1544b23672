package io.pupitre.scorecard;

import io.pupitre.csv.CsvLimits;
import io.pupitre.csv.CsvProblem;
import io.pupitre.csv.CsvRefusedException;
import io.pupitre.csv.TableReader;
import io.pupitre.jobs.JobHandler;
import io.pupitre.jobs.JobRun;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Scope;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file and stages what is new or changed in it, a batch of rows at a time. Nothing counts by that. */
@Component
class CheckJob implements JobHandler {

    static final String KIND = "input-check";

    /** More problems than this nobody reads. */
    static final int MAX_PROBLEMS = 1_000;

    private static final int BATCH_ROWS = 1_000;

    private final InputImportRepository imports;
    private final InputDefinitions inputs;
    private final ImportFileStatements files;
    private final StagingStatements staging;
    private final LedgerStatements ledger;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    CheckJob(
            InputImportRepository imports,
            InputDefinitions inputs,
            ImportFileStatements files,
            StagingStatements staging,
            LedgerStatements ledger,
            JsonMapper json,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.inputs = inputs;
        this.files = files;
        this.staging = staging;
        this.ledger = ledger;
        this.json = json;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        Optional<Reading> reading = Objects.requireNonNull(transaction.execute(status -> begin(run)));
        reading.ifPresent(one -> {
            one.readFile();
            transaction.executeWithoutResult(
                    status -> imports.findById(run.subject()).orElseThrow().checked(one.counts(), one.basedOn));
        });
    }

    @Override
    public void stopped(JobRun run) {
        transaction.executeWithoutResult(status -> imports.findById(run.subject())
                .filter(batch -> batch.state() == ImportState.CHECKING)
                .ifPresent(batch -> {
                    staging.clear(CurrentScope.workspace(), run.subject());
                    batch.checkStopped();
                }));
    }

    /** Nothing when a run whose node died had come to the end already. */
    private Optional<Reading> begin(JobRun run) {
        InputImport batch = imports.findById(run.subject()).orElseThrow();
        if (batch.state() != ImportState.CHECKING) {
            return Optional.empty();
        }
        Scope.Workspace scope = CurrentScope.workspace();
        staging.clear(scope, run.subject());
        Map<String, UUID> ids = new HashMap<>();
        inputs.findAllByName().forEach(input -> ids.put(input.info().key(), input.id()));
        ImportMapping mapping = json.readValue(batch.mapping(), ImportMapping.class);
        return Optional.of(new Reading(scope, run, mapping, ids, batch.fileSize(), ledger.changes(scope)));
    }

    /** One pass over one file. */
    private final class Reading {

        private final Scope.Workspace scope;
        private final JobRun run;
        private final ImportMapping mapping;
        private final Map<String, UUID> inputIds;
        private final long fileSize;
        private final long basedOn;
        private final FigureStaging staged;
        private final List<ReadFigure> pending = new ArrayList<>();
        private final List<ImportProblem> pendingProblems = new ArrayList<>();
        private int problems;
        private long rows;
        private long unreadable;
        private long bytes;
        private long done;

        Reading(
                Scope.Workspace scope,
                JobRun run,
                ImportMapping mapping,
                Map<String, UUID> inputIds,
                long fileSize,
                long basedOn) {
            this.scope = scope;
            this.run = run;
            this.mapping = mapping;
            this.inputIds = inputIds;
            this.fileSize = fileSize;
            this.basedOn = basedOn;
            this.staged = new FigureStaging(staging, scope, run.subject());
        }

        ImportCounts counts() {
            return staged.counts(rows, unreadable);
        }

        void readFile() {
            try (TableReader reader = mapping.format()
                    .read(() -> counted(files.source(scope, run.subject()).open()), CsvLimits.STANDARD)) {
                RowReader rowReader = new RowReader(mapping, reader.header(), inputIds);
                while (reader.hasNext()) {
                    take(rowReader.read(reader.next()));
                    if (rows % BATCH_ROWS == 0) {
                        done = reader.done(bytes, fileSize);
                        flush();
                    }
                }
            } catch (CsvRefusedException e) {
                CsvProblem problem = e.problem();
                take(new RowReader.Outcome(
                        List.of(),
                        List.of(new ImportProblem(
                                problem.line(),
                                problem.column(),
                                "",
                                problem.reason().key(),
                                problem.excerpt()))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            flush();
        }

        private void take(RowReader.Outcome outcome) {
            rows++;
            pending.addAll(outcome.figures());
            if (!outcome.problems().isEmpty()) {
                unreadable++;
                int room = MAX_PROBLEMS - problems - pendingProblems.size();
                pendingProblems.addAll(outcome.problems()
                        .subList(0, Math.clamp(room, 0, outcome.problems().size())));
            }
        }

        private void flush() {
            run.progress(done, fileSize);
            transaction.executeWithoutResult(status -> {
                if (!pendingProblems.isEmpty()) {
                    staging.addProblems(scope, run.subject(), problems, pendingProblems);
                }
                staged.stage(pending);
            });
            problems += pendingProblems.size();
            pendingProblems.clear();
            pending.clear();
        }

        private InputStream counted(InputStream file) {
            return new FilterInputStream(file) {
                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    int read = super.read(buffer, offset, length);
                    bytes += Math.max(0, read);
                    return read;
                }
            };
        }
    }
}
