package io.pupitre.scorecard.ui;

import com.vaadin.flow.router.QueryParameters;
import io.pupitre.scorecard.ClientStanding;
import io.pupitre.ui.SearchText;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the portfolio shows, as its address says it: {@code ?q=nord&late&red}. What an address says besides stays in it.
 *
 * @param late only clients with a late publication
 * @param red only clients with something red
 */
record PortfolioQuery(String text, boolean late, boolean red) implements Serializable {

    private static final String TEXT = "q";
    private static final String LATE = "late";
    private static final String RED = "red";

    static PortfolioQuery of(QueryParameters address) {
        return new PortfolioQuery(
                address.getSingleParameter(TEXT).orElse(""),
                address.getParameters().containsKey(LATE),
                address.getParameters().containsKey(RED));
    }

    /** @param present of the page, such as the agency of who works for several */
    QueryParameters address(QueryParameters present) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(present.getParameters());
        parameters.keySet().removeAll(List.of(TEXT, LATE, RED));
        if (!text.isEmpty()) {
            parameters.put(TEXT, List.of(text));
        }
        if (late) {
            parameters.put(LATE, List.of(""));
        }
        if (red) {
            parameters.put(RED, List.of(""));
        }
        return new QueryParameters(parameters);
    }

    PortfolioQuery withText(String wanted) {
        return new PortfolioQuery(wanted, late, red);
    }

    PortfolioQuery withLate(boolean wanted) {
        return new PortfolioQuery(text, wanted, red);
    }

    PortfolioQuery withRed(boolean wanted) {
        return new PortfolioQuery(text, late, wanted);
    }

    boolean matches(ClientStanding client) {
        return (!late || client.isLate())
                && (!red || client.hasRed())
                && SearchText.isIn(client.client().name(), text);
    }
}
