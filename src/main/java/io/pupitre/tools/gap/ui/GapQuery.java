package io.pupitre.tools.gap.ui;

import com.vaadin.flow.router.QueryParameters;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.catalogue.Layer;
import io.pupitre.tools.gap.GapBoard;
import io.pupitre.tools.gap.GapFilter;
import io.pupitre.tools.gap.PhaseId;
import io.pupitre.tools.gap.PhaseRecord;
import io.pupitre.tools.gap.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, as its address says it: {@code ?verdict=missing&layer=data&view=map}. What an address says wrongly is
 * as if it said nothing.
 *
 * @param map whether the picture is shown and not the table
 * @param end whose end the picture shows; {@code null} for the last phase
 * @param capability the key of the one that is open; empty for none
 */
record GapQuery(GapFilter filter, boolean map, @Nullable PhaseId end, String capability) {

    static final GapQuery ALL = new GapQuery(GapFilter.ALL, false, null, "");

    static GapQuery of(QueryParameters address) {
        return new GapQuery(
                new GapFilter(
                        text(address, "q"),
                        one(Verdict.values(), text(address, "verdict")),
                        one(Layer.values(), text(address, "layer")),
                        phase(text(address, "phase")),
                        text(address, "overdue").equals("yes")),
                text(address, "view").equals("map"),
                phase(text(address, "end")),
                text(address, "capability"));
    }

    GapQuery with(GapFilter wanted) {
        return new GapQuery(wanted, map, end, capability);
    }

    GapQuery showing(boolean picture) {
        return new GapQuery(filter, picture, end, capability);
    }

    GapQuery at(@Nullable PhaseId wanted) {
        return new GapQuery(filter, map, wanted, capability);
    }

    GapQuery opening(String key) {
        return new GapQuery(filter, map, end, key);
    }

    /** Without a phase that the board does not know: by it nothing would be shown, while no choice says that one is made. */
    GapQuery among(GapBoard board) {
        return filter.phase() == null || board.phase(filter.phase()).isPresent()
                ? this
                : with(new GapFilter(filter.text(), filter.verdict(), filter.layer(), null, filter.overdue()));
    }

    /** The phase whose end the picture shows: the wanted one, or else the last; {@code null} when there is none. */
    @Nullable
    PhaseRecord endAmong(GapBoard board) {
        return board.phase(end)
                .or(() -> board.phases().reversed().stream().findFirst())
                .orElse(null);
    }

    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", filter.text());
        put(parameters, "verdict", word(filter.verdict()));
        put(parameters, "layer", word(filter.layer()));
        put(parameters, "phase", word(filter.phase()));
        put(parameters, "overdue", filter.overdue() ? "yes" : "");
        put(parameters, "view", map ? "map" : "");
        put(parameters, "end", word(end));
        put(parameters, "capability", capability);
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    private static String text(QueryParameters address, String name) {
        return address.getSingleParameter(name).orElse("");
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String word(@Nullable PhaseId phase) {
        return phase == null ? "" : phase.value().toString();
    }

    private static @Nullable PhaseId phase(String text) {
        try {
            return Optional.of(text)
                    .filter(id -> !id.isEmpty())
                    .map(id -> new PhaseId(Ids.parse(id)))
                    .orElse(null);
        } catch (NotFoundException e) {
            return null;
        }
    }
}
