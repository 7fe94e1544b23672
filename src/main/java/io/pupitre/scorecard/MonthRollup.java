package io.pupitre.scorecard;

import io.pupitre.tenancy.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the months in step with the figures in force. */
@Component
class MonthRollup {

    private final InputDefinitions inputs;
    private final MonthStatements months;

    MonthRollup(InputDefinitions inputs, MonthStatements months) {
        this.inputs = inputs;
        this.months = months;
    }

    /** Is told how far it is, before each step. */
    interface Progress {
        void at(long done, long total);
    }

    /** Computes the touched months anew. */
    void rebuild(Scope.Workspace scope, List<LedgerStatements.Touched> touched, Progress progress) {
        Map<UUID, Aggregation> aggregations = new HashMap<>();
        inputs.findAllByName()
                .forEach(input -> aggregations.put(input.id(), input.info().aggregation()));
        int done = 0;
        for (LedgerStatements.Touched one : touched) {
            progress.at(done++, touched.size());
            months.rebuild(scope, one.input(), Objects.requireNonNull(aggregations.get(one.input())), one.month());
        }
    }
}
