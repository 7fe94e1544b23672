package io.pupitre.tools.ui;

import com.vaadin.flow.router.QueryParameters;
import io.pupitre.tools.IntegrationFilter;
import io.pupitre.tools.IntegrationStatus;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the map shows, as its address says it: {@code ?q=crm&status=broken}. What an address says wrongly is as if it said
 * nothing.
 */
final class MapQuery {

    private static final String TEXT = "q";
    private static final String STATUS = "status";

    private MapQuery() {}

    static IntegrationFilter of(QueryParameters address) {
        return new IntegrationFilter(
                address.getSingleParameter(TEXT).orElse(""),
                address.getSingleParameter(STATUS)
                        .flatMap(word -> Arrays.stream(IntegrationStatus.values())
                                .filter(status -> word(status).equals(word))
                                .findFirst())
                        .orElse(null));
    }

    static QueryParameters address(IntegrationFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.text().isEmpty()) {
            parameters.put(TEXT, filter.text());
        }
        IntegrationStatus status = filter.status();
        if (status != null) {
            parameters.put(STATUS, word(status));
        }
        return QueryParameters.simple(parameters);
    }

    private static String word(IntegrationStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
