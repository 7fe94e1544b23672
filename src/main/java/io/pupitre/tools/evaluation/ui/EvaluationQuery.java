package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.router.QueryParameters;
import io.pupitre.tools.evaluation.EvaluationFilter;
import io.pupitre.tools.evaluation.EvaluationStatus;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Which evaluations are shown, as the address says it: {@code ?q=crm&status=open}. What it says wrongly is as if unsaid. */
final class EvaluationQuery {

    private static final String TEXT = "q";
    private static final String STATUS = "status";

    private EvaluationQuery() {}

    static EvaluationFilter of(QueryParameters address) {
        return new EvaluationFilter(
                address.getSingleParameter(TEXT).orElse(""),
                address.getSingleParameter(STATUS)
                        .flatMap(word -> Arrays.stream(EvaluationStatus.values())
                                .filter(status -> word(status).equals(word))
                                .findFirst())
                        .orElse(null));
    }

    static QueryParameters address(EvaluationFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.text().isEmpty()) {
            parameters.put(TEXT, filter.text());
        }
        EvaluationStatus status = filter.status();
        if (status != null) {
            parameters.put(STATUS, word(status));
        }
        return QueryParameters.simple(parameters);
    }

    private static String word(EvaluationStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
