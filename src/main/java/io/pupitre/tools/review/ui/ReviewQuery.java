package io.pupitre.tools.review.ui;

import com.vaadin.flow.router.QueryParameters;
import io.pupitre.tools.review.ReviewKind;
import io.pupitre.tools.review.ReviewState;
import io.pupitre.tools.review.ReviewedTool;
import io.pupitre.ui.SearchText;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which tools the page shows, as the address says it: {@code ?q=nord&state=expired}. What an address says wrongly is as if it
 * said nothing.
 *
 * @param text contained in the tool's name or category; neither case nor accents matter
 * @param state of one of its kinds of review; {@code null} for all
 */
record ReviewQuery(String text, @Nullable ReviewState state) implements Serializable {

    static final ReviewQuery ALL = new ReviewQuery("", null);

    private static final String TEXT = "q";
    private static final String STATE = "state";

    static ReviewQuery of(QueryParameters address) {
        return new ReviewQuery(
                address.getSingleParameter(TEXT).orElse(""),
                address.getSingleParameter(STATE)
                        .flatMap(word -> Arrays.stream(ReviewState.values())
                                .filter(state -> word(state).equals(word))
                                .findFirst())
                        .orElse(null));
    }

    QueryParameters address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put(TEXT, List.of(text));
        }
        if (state != null) {
            parameters.put(STATE, List.of(word(state)));
        }
        return new QueryParameters(parameters);
    }

    ReviewQuery withText(String wanted) {
        return new ReviewQuery(wanted, state);
    }

    ReviewQuery withState(@Nullable ReviewState wanted) {
        return new ReviewQuery(text, wanted);
    }

    boolean matches(ReviewedTool tool) {
        return (state == null
                        || Arrays.stream(ReviewKind.values())
                                .anyMatch(kind -> tool.standing(kind).state() == state))
                && Stream.of(tool.name(), tool.category()).anyMatch(name -> SearchText.isIn(name, text));
    }

    /** “missing” is what people call it when there is none. */
    private static String word(ReviewState state) {
        return state == ReviewState.NONE ? "missing" : state.name().toLowerCase(Locale.ROOT);
    }
}
