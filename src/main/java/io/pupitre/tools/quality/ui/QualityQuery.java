package io.pupitre.tools.quality.ui;

import com.vaadin.flow.router.QueryParameters;
import io.pupitre.tools.quality.CheckKind;
import io.pupitre.tools.quality.CheckLine;
import io.pupitre.tools.quality.QualityState;
import io.pupitre.ui.SearchText;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which checks the page shows, as the address says it: {@code ?q=nord&state=breached&kind=freshness}. What an address says
 * wrongly is as if it said nothing.
 *
 * @param text contained in the tool's name, in what is checked, or in who looks after it; neither case nor accents matter
 * @param state {@code null} for all
 * @param kind {@code null} for all
 */
record QualityQuery(
        String text, @Nullable QualityState state, @Nullable CheckKind kind) implements Serializable {

    static final QualityQuery ALL = new QualityQuery("", null, null);

    private static final String TEXT = "q";
    private static final String STATE = "state";
    private static final String KIND = "kind";

    static QualityQuery of(QueryParameters address) {
        return new QualityQuery(
                address.getSingleParameter(TEXT).orElse(""),
                chosen(QualityState.values(), address.getSingleParameter(STATE)),
                chosen(CheckKind.values(), address.getSingleParameter(KIND)));
    }

    QueryParameters address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put(TEXT, List.of(text));
        }
        if (state != null) {
            parameters.put(STATE, List.of(word(state)));
        }
        if (kind != null) {
            parameters.put(KIND, List.of(word(kind)));
        }
        return new QueryParameters(parameters);
    }

    QualityQuery withText(String wanted) {
        return new QualityQuery(wanted, state, kind);
    }

    QualityQuery withState(@Nullable QualityState wanted) {
        return new QualityQuery(text, wanted, kind);
    }

    QualityQuery withKind(@Nullable CheckKind wanted) {
        return new QualityQuery(text, state, wanted);
    }

    boolean matches(CheckLine line) {
        return (state == null || line.states().contains(state))
                && (kind == null || line.check().details().kind() == kind)
                && Stream.of(
                                line.tool(),
                                line.check().details().subject(),
                                line.check().details().owner())
                        .anyMatch(name -> SearchText.isIn(name, text));
    }

    private static <E extends Enum<E>> @Nullable E chosen(E[] values, Optional<String> word) {
        return word.flatMap(wanted -> Arrays.stream(values)
                        .filter(value -> word(value).equals(wanted))
                        .findFirst())
                .orElse(null);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
