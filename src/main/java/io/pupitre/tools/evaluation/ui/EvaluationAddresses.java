package io.pupitre.tools.evaluation.ui;

import io.pupitre.shell.AddressedRecords;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.evaluation.EvaluationId;
import io.pupitre.tools.evaluation.Evaluations;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Evaluations in addresses. */
@Component
class EvaluationAddresses implements AddressedRecords {

    private final Evaluations evaluations;

    EvaluationAddresses(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public Map<String, Consumer<String>> lookups() {
        return Map.of("evaluation", id -> evaluations.sheet(new EvaluationId(Ids.parse(id))));
    }
}
