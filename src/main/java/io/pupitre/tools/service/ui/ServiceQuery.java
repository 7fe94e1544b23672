package io.pupitre.tools.service.ui;

import com.vaadin.flow.router.QueryParameters;
import io.pupitre.tools.service.MonthAvailability;
import io.pupitre.tools.service.ServiceLine;
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
 * Which tools the page shows, as the address says it: {@code ?q=nord&show=missed}. What an address says wrongly is as if it
 * said nothing.
 *
 * @param text contained in the tool's name or category; neither case nor accents matter
 * @param show those with something to attend to; {@code null} for all
 */
record ServiceQuery(String text, @Nullable Show show) implements Serializable {

    static final ServiceQuery ALL = new ServiceQuery("", null);

    private static final String TEXT = "q";
    private static final String SHOW = "show";

    /** What a tool is looked for by. */
    enum Show {
        ONGOING,
        /** The service level of the last full month, or of this one so far. */
        MISSED,
        RELEASE,
        NO_LEVEL;

        String labelKey() {
            return "tools.service-show-" + word();
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private boolean matches(ServiceLine line) {
            return switch (this) {
                case ONGOING -> !line.ongoing().isEmpty();
                case MISSED -> isMissed(line.lastMonth()) || isMissed(line.thisMonth());
                case RELEASE -> !line.unanswered().isEmpty();
                case NO_LEVEL -> line.level() == null;
            };
        }

        private static boolean isMissed(@Nullable MonthAvailability month) {
            return month != null && month.state() == MonthAvailability.State.MISSED;
        }
    }

    static ServiceQuery of(QueryParameters address) {
        return new ServiceQuery(
                address.getSingleParameter(TEXT).orElse(""),
                address.getSingleParameter(SHOW)
                        .flatMap(word -> Arrays.stream(Show.values())
                                .filter(show -> show.word().equals(word))
                                .findFirst())
                        .orElse(null));
    }

    QueryParameters address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put(TEXT, List.of(text));
        }
        if (show != null) {
            parameters.put(SHOW, List.of(show.word()));
        }
        return new QueryParameters(parameters);
    }

    ServiceQuery withText(String wanted) {
        return new ServiceQuery(wanted, show);
    }

    ServiceQuery withShow(@Nullable Show wanted) {
        return new ServiceQuery(text, wanted);
    }

    boolean matches(ServiceLine line) {
        return (show == null || show.matches(line))
                && Stream.of(line.name(), line.category()).anyMatch(name -> SearchText.isIn(name, text));
    }
}
