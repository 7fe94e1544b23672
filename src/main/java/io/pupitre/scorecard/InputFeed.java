package io.pupitre.scorecard;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Figures that programs send: a batch in the same ledger as a file's, all of it or nothing, and undone like one. */
@Service
@ForConsultants
@Transactional
public class InputFeed {

    /** No call has more rows. */
    public static final int MAX_ROWS = 5_000;

    private final InputImportRepository imports;
    private final InputDefinitions inputs;
    private final InputDimensions dimensions;
    private final FeedStatements calls;
    private final Ledger ledger;
    private final LedgerTransaction transaction;

    InputFeed(
            InputImportRepository imports,
            InputDefinitions inputs,
            InputDimensions dimensions,
            FeedStatements calls,
            Ledger ledger,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.inputs = inputs;
        this.dimensions = dimensions;
        this.calls = calls;
        this.ledger = ledger;
        this.transaction = new LedgerTransaction(transactions);
    }

    /** @param again whether the call had been done before, and nothing was done now */
    public record Answer(ImportInfo batch, boolean again) {}

    /**
     * Puts figures in force. Inputs and dimensions have to be there; values of dimensions need not.
     *
     * @param source whose figures these are
     * @throws InvalidFeedException when a row cannot be taken
     * @throws CallReusedException when an earlier call of that key had other content
     * @throws IllegalArgumentException when source or key are none, or there are no rows or too many
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Answer send(String source, FeedCall call, List<FeedRow> rows) {
        ScorecardText.problemOfSource(source).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        boolean named = !call.key().isEmpty();
        if (rows.isEmpty() || rows.size() > MAX_ROWS || (named && !FeedCall.isKey(call.key()))) {
            throw new IllegalArgumentException("From 1 to " + MAX_ROWS + " rows, and a key of a call or none");
        }
        Scope.Workspace scope = CurrentScope.workspace();
        return Objects.requireNonNull(transaction.execute(status -> {
            long change = ledger.lock(scope);
            Optional<FeedStatements.Done> done = named ? calls.find(scope, call) : Optional.empty();
            if (done.isPresent()) {
                // Nothing is changed, so that nothing is counted.
                status.setRollbackOnly();
                return again(call, done.get());
            }
            ImportInfo batch = ledger.put(
                    scope,
                    change,
                    ImportKind.API,
                    named ? call.key() : source,
                    source,
                    read(RowKey.normal(source), rows),
                    rows.size());
            if (named) {
                calls.add(scope, call, batch.id().value());
            }
            return new Answer(batch, false);
        }));
    }

    private Answer again(FeedCall call, FeedStatements.Done done) {
        if (!done.content().equals(call.content())) {
            throw new CallReusedException();
        }
        return new Answer(imports.findById(done.batch()).orElseThrow().info(), true);
    }

    private List<ReadFigure> read(String source, List<FeedRow> rows) {
        Map<String, UUID> known = new HashMap<>();
        inputs.findAllByName().forEach(input -> known.put(input.info().key(), input.id()));
        return new FeedReading(
                        source,
                        known,
                        dimensions.findAllByName().stream()
                                .map(dimension -> dimension.info().key())
                                .collect(Collectors.toSet()))
                .read(rows);
    }
}
