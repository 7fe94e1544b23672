package io.pupitre.tools.ui;

import com.vaadin.flow.router.QueryParameters;
import io.pupitre.tools.ContractRenewal;
import io.pupitre.tools.NoticeStage;
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
 * Which renewals are shown, as the address says it: {@code ?q=nord&notice=within-60}. What an address says wrongly is as if it
 * said nothing; what it says besides stays in it.
 *
 * @param text contained in the names of client, tool or vendor; neither case nor accents matter
 * @param stage {@code null} for all
 */
record RenewalQuery(String text, @Nullable NoticeStage stage) implements Serializable {

    private static final String TEXT = "q";
    private static final String STAGE = "notice";

    static RenewalQuery of(QueryParameters address) {
        return new RenewalQuery(
                address.getSingleParameter(TEXT).orElse(""),
                address.getSingleParameter(STAGE)
                        .flatMap(word -> Arrays.stream(NoticeStage.values())
                                .filter(stage -> word(stage).equals(word))
                                .findFirst())
                        .orElse(null));
    }

    /** @param present of the page, such as the agency of who works for several */
    QueryParameters address(QueryParameters present) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(present.getParameters());
        parameters.keySet().removeAll(List.of(TEXT, STAGE));
        if (!text.isEmpty()) {
            parameters.put(TEXT, List.of(text));
        }
        if (stage != null) {
            parameters.put(STAGE, List.of(word(stage)));
        }
        return new QueryParameters(parameters);
    }

    RenewalQuery withText(String wanted) {
        return new RenewalQuery(wanted, stage);
    }

    RenewalQuery withStage(@Nullable NoticeStage wanted) {
        return new RenewalQuery(text, wanted);
    }

    boolean matches(ContractRenewal contract) {
        return (stage == null || contract.stage() == stage)
                && Stream.of(contract.client().name(), contract.name(), contract.vendor())
                        .anyMatch(name -> SearchText.isIn(name, text));
    }

    private static String word(NoticeStage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
