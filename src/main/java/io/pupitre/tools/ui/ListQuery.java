package io.pupitre.tools.ui;

import com.vaadin.flow.router.QueryParameters;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.catalogue.Catalogue;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the list shows, as its address says it: {@code ?q=crm&status=active&sort=-annual-cost}. What an address says wrongly
 * is as if it said nothing.
 */
record ListQuery(ToolFilter filter, ToolSort sort) implements Serializable {

    static final ListQuery ALL = new ListQuery(ToolFilter.ALL, ToolSort.DEFAULT);

    private static final String TEXT = "q";
    private static final String CATEGORY = "category";
    private static final String CAPABILITY = "capability";
    private static final String STATUS = "status";
    private static final String SORT = "sort";

    static ListQuery of(QueryParameters address) {
        return new ListQuery(
                new ToolFilter(
                        address.getSingleParameter(TEXT).orElse(""),
                        address.getSingleParameter(CATEGORY)
                                .filter(category -> !category.isEmpty())
                                .orElse(null),
                        address.getSingleParameter(CAPABILITY)
                                .filter(key -> Catalogue.capability(key).isPresent())
                                .orElse(null),
                        address.getSingleParameter(STATUS)
                                .flatMap(word -> named(ToolStatus.values(), word))
                                .orElse(null)),
                address.getSingleParameter(SORT).flatMap(ListQuery::sortOf).orElse(ToolSort.DEFAULT));
    }

    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.text().isEmpty()) {
            parameters.put(TEXT, filter.text());
        }
        String category = filter.category();
        if (category != null) {
            parameters.put(CATEGORY, category);
        }
        String capability = filter.capability();
        if (capability != null) {
            parameters.put(CAPABILITY, capability);
        }
        ToolStatus status = filter.status();
        if (status != null) {
            parameters.put(STATUS, word(status));
        }
        if (!sort.equals(ToolSort.DEFAULT)) {
            parameters.put(SORT, (sort.ascending() ? "" : "-") + word(sort.key()));
        }
        return QueryParameters.simple(parameters);
    }

    ListQuery withFilter(ToolFilter newFilter) {
        return new ListQuery(newFilter, sort);
    }

    ListQuery withSort(ToolSort newSort) {
        return new ListQuery(filter, newSort);
    }

    private static Optional<ToolSort> sortOf(String word) {
        boolean descending = word.startsWith("-");
        return named(ToolSort.Key.values(), descending ? word.substring(1) : word)
                .map(key -> new ToolSort(key, !descending));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
        return Arrays.stream(values).filter(value -> word(value).equals(word)).findFirst();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
