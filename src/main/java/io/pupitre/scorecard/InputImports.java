package io.pupitre.scorecard;

import io.pupitre.csv.CsvLimits;
import io.pupitre.csv.CsvProblem;
import io.pupitre.csv.CsvReason;
import io.pupitre.csv.CsvRefusedException;
import io.pupitre.csv.CsvSource;
import io.pupitre.csv.TableFormat;
import io.pupitre.csv.TableReader;
import io.pupitre.jobs.JobId;
import io.pupitre.jobs.Jobs;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings files of figures into the inputs of the current workspace, in steps: {@link #receive} the file, {@link #look} at
 * it, {@link #check} what it would change, {@link #confirm} it. Until it is confirmed nothing counts, then all of it does at
 * once; {@link #undo} takes exactly that back.
 *
 * <p>An import of another workspace and one that does not exist are the same {@link NotFoundException}; a step that does not
 * fit the import's state is a {@link WrongStateException}.
 */
@Service
@ForConsultants
@Transactional
public class InputImports {

    /** No page of a list is longer. */
    public static final int MAX_PAGE = 200;

    private final InputImportRepository repository;
    private final InputDefinitions inputs;
    private final InputBook book;
    private final InputDimensions dimensions;
    private final ImportFileStatements files;
    private final StagingStatements staging;
    private final SavedMappings mappings;
    private final Jobs jobs;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InputImports(
            InputImportRepository repository,
            InputDefinitions inputs,
            InputBook book,
            InputDimensions dimensions,
            ImportFileStatements files,
            StagingStatements staging,
            SavedMappings mappings,
            Jobs jobs,
            JsonMapper json,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.inputs = inputs;
        this.book = book;
        this.dimensions = dimensions;
        this.files = files;
        this.staging = staging;
        this.mappings = mappings;
        this.jobs = jobs;
        this.json = json;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes a file over as it arrives; a megabyte of it at a time is in memory.
     *
     * @throws CsvRefusedException as soon as it is larger than 64 MB; nothing of it is kept
     * @throws UncheckedIOException when it breaks off; nothing of it is kept
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ImportId receive(String fileName, InputStream content) {
        Scope.Workspace scope = CurrentScope.workspace();
        InputImport batch = inTransaction(
                () -> repository.save(new InputImport(ImportKind.FILE, fileName, scope.person(), clock.instant())));
        try {
            store(scope, batch.id(), content);
        } catch (IOException | RuntimeException e) {
            transaction.executeWithoutResult(status -> discard(scope, load(batch.id())));
            throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
        }
        return new ImportId(batch.id());
    }

    /**
     * Recognises a file's format and guesses what its columns are; what a file with the same header meant the last time is
     * proposed with it.
     *
     * @throws CsvRefusedException when it is no file of rows, for the reason given
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
    public ImportPreview look(ImportId id) {
        return look(id, null);
    }

    /**
     * The same with a format that a person chose.
     *
     * @throws CsvRefusedException when it cannot be read in that format
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
    public ImportPreview look(ImportId id, @Nullable TableFormat chosen) {
        ImportInfo info = inTransaction(() -> load(id.value()).info());
        CsvSource source = files.source(CurrentScope.workspace(), id.value());
        try {
            ImportPreview guess = chosen == null
                    ? FileGuess.of(id, info.fileName(), source)
                    : FileGuess.of(id, info.fileName(), source, chosen);
            return guess.proposing(inTransaction(() -> mappings.latest(guess.header())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Has the file read as the mapping says and compared with what counts. Inputs and dimensions that the workspace has not
     * are defined.
     *
     * @throws InvalidMappingException when the columns cannot mean that
     */
    public JobId check(ImportId id, ImportMapping mapping) {
        InputImport batch = load(id.value());
        List<String> header = header(id, mapping.format());
        mapping.problem(header.size()).ifPresent(problem -> {
            throw new InvalidMappingException(problem);
        });
        define(mapping);
        batch.check(RowKey.normal(mapping.source()), json.writeValueAsString(mapping), FileHeader.hash(header));
        return jobs.submit(CheckJob.KIND, id.value());
    }

    /**
     * Has the checked figures put in force, and what the columns mean remembered for the next file of the kind.
     *
     * @param withoutUnreadable whether the person wants the readable rows although there are others
     * @throws UnreadableRowsException when there are unreadable rows and nobody said to leave them out
     */
    public JobId confirm(ImportId id, boolean withoutUnreadable) {
        InputImport batch = load(id.value());
        long unreadable = batch.info().counts().unreadable();
        batch.commit();
        if (unreadable > 0 && !withoutUnreadable) {
            throw new UnreadableRowsException(unreadable);
        }
        mappings.remember(batch);
        return jobs.submit(CommitJob.KIND, id.value());
    }

    /**
     * Has a committed import taken back: each figure is again what it was before.
     *
     * @throws LaterImportException when a later one of the same source counts
     */
    public JobId undo(ImportId id) {
        InputImport batch = load(id.value());
        batch.undo();
        Long sequence = batch.sequence();
        if (sequence != null && repository.countLater(batch.source(), sequence) > 0) {
            throw new LaterImportException();
        }
        return jobs.submit(UndoJob.KIND, id.value());
    }

    /** Drops an import that does not count, with its file. */
    public void discard(ImportId id) {
        discard(CurrentScope.workspace(), load(id.value()));
    }

    @Transactional(readOnly = true)
    public ImportInfo get(ImportId id) {
        return load(id.value()).info();
    }

    /** The latest first, at most {@link #MAX_PAGE}. */
    @Transactional(readOnly = true)
    public List<ImportInfo> latest(int limit) {
        return repository.findLatest(Limit.of(Math.min(limit, MAX_PAGE))).stream()
                .map(InputImport::info)
                .toList();
    }

    /** What could not be read, in the order of the file; the first {@value CheckJob#MAX_PROBLEMS} are kept. */
    @Transactional(readOnly = true)
    public List<ImportProblem> problems(ImportId id, int offset, int limit) {
        load(id.value());
        return staging.problems(CurrentScope.workspace(), id.value(), offset, Math.min(limit, MAX_PAGE));
    }

    /** Which figures it changes, old and new, in the order of the file. */
    @Transactional(readOnly = true)
    public List<FigureChange> changes(ImportId id, int offset, int limit) {
        load(id.value());
        return staging.changes(CurrentScope.workspace(), id.value(), offset, Math.min(limit, MAX_PAGE));
    }

    private void store(Scope.Workspace scope, UUID batch, InputStream content) throws IOException {
        MessageDigest sha256 = sha256();
        long size = 0;
        int part = 0;
        byte[] bytes = content.readNBytes(ImportFileStatements.PART_SIZE);
        while (bytes.length > 0) {
            size += bytes.length;
            if (size > CsvLimits.STANDARD.bytes()) {
                throw new CsvRefusedException(CsvProblem.ofFile(CsvReason.FILE_TOO_LARGE));
            }
            sha256.update(bytes);
            files.add(scope, batch, part++, bytes);
            bytes = content.readNBytes(ImportFileStatements.PART_SIZE);
        }
        if (size == 0) {
            throw new CsvRefusedException(CsvProblem.ofFile(CsvReason.EMPTY_FILE));
        }
        long total = size;
        transaction.executeWithoutResult(status -> load(batch).received(total, sha256.digest()));
    }

    private void discard(Scope.Workspace scope, InputImport batch) {
        batch.discard(scope.person(), clock.instant());
        staging.clear(scope, batch.id());
        files.delete(scope, batch.id());
    }

    private List<String> header(ImportId id, TableFormat format) {
        CsvSource source = files.source(CurrentScope.workspace(), id.value());
        try (TableReader reader = format.read(source, CsvLimits.STANDARD)) {
            return reader.header();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void define(ImportMapping mapping) {
        Set<String> known = new HashSet<>();
        inputs.findAllByName().forEach(input -> known.add(input.info().key()));
        mapping.figures().stream()
                .filter(figure -> !known.contains(figure.key()))
                .forEach(figure ->
                        book.add(figure.key(), figure.name(), figure.unit(), figure.aggregation(), figure.currency()));
        known.clear();
        dimensions
                .findAllByName()
                .forEach(dimension -> known.add(dimension.info().key()));
        mapping.dimensions().stream()
                .map(ImportMapping.DimensionColumn::dimension)
                .filter(dimension -> !known.contains(dimension.key()))
                .forEach(dimension -> dimensions.save(new InputDimension(dimension)));
    }

    private InputImport load(UUID id) {
        return repository.findById(id).orElseThrow(NotFoundException::new);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
