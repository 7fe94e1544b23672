package io.pupitre.scorecard;

import io.pupitre.tenancy.Scope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the months in step with the figures in force. */
@Component
class MonthRollup {

    /** A person who cancels waits for one stretch at most. */
    private static final int STRETCH_MONTHS = 12;

    private final InputDefinitions inputs;
    private final RollupStatements statements;

    MonthRollup(InputDefinitions inputs, RollupStatements statements) {
        this.inputs = inputs;
        this.statements = statements;
    }

    /** Is told how far it is, before each step. */
    interface Progress {
        void at(long done, long total);
    }

    /**
     * Computes the touched months anew.
     *
     * @param touched by input, the earliest month of each first
     */
    void rebuild(Scope.Workspace scope, List<LedgerStatements.Touched> touched, Progress progress) {
        Map<UUID, Aggregation> aggregations = new HashMap<>();
        inputs.findAllByName()
                .forEach(input -> aggregations.put(input.id(), input.info().aggregation()));
        List<Stretch> stretches = stretches(touched);
        int done = 0;
        for (Stretch one : stretches) {
            progress.at(done++, stretches.size());
            statements.rebuild(
                    scope, one.input(), Objects.requireNonNull(aggregations.get(one.input())), one.first(), one.last());
        }
    }

    /** Months of an input that follow one another. */
    private record Stretch(UUID input, YearMonth first, YearMonth last) {

        boolean goesOnWith(LedgerStatements.Touched next) {
            return next.input().equals(input)
                    && next.month().equals(last.plusMonths(1))
                    && next.month().isBefore(first.plusMonths(STRETCH_MONTHS));
        }
    }

    private static List<Stretch> stretches(List<LedgerStatements.Touched> touched) {
        List<Stretch> stretches = new ArrayList<>();
        for (LedgerStatements.Touched one : touched) {
            if (!stretches.isEmpty() && stretches.getLast().goesOnWith(one)) {
                Stretch shorter = stretches.removeLast();
                stretches.add(new Stretch(one.input(), shorter.first(), one.month()));
            } else {
                stretches.add(new Stretch(one.input(), one.month(), one.month()));
            }
        }
        return stretches;
    }
}
