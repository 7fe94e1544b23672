package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cards of a page's KPIs as its browser gets them, and what can be pressed on them. */
public final class ShownCards {

    private static final JsonMapper JSON = new JsonMapper();

    private final KpiCards cards;
    private final Locale language;

    private ShownCards(KpiCards cards) {
        this.cards = cards;
        this.language = cards.getUI().orElseThrow().getLocale();
    }

    /** Those somewhere below a component. */
    public static Optional<ShownCards> in(Component component) {
        return within(component)
                .filter(KpiCards.class::isInstance)
                .map(KpiCards.class::cast)
                .findFirst()
                .map(ShownCards::new);
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ShownCards::within));
    }

    /** All that is written on them, in order. */
    public String words() {
        return words(JSON.valueToTree(sheet()));
    }

    /** What each KPI tells of where its figure comes from. */
    public String origins() {
        return lines().map(card ->
                        words(JSON.valueToTree(cards.cards().origin(card.kpi().toString(), language))))
                .collect(Collectors.joining("\n"));
    }

    /** Presses the first button of that name. */
    public void press(String name) {
        CardSheet.Card card = lines().findFirst().orElseThrow();
        String kpi = card.kpi().toString();
        CardSheet.Labels labels = sheet().labels();
        if (name.equals(card.comment())) {
            cards.comment(kpi);
        } else if (name.equals(labels.state())) {
            cards.state(kpi);
        } else if (name.equals(labels.change())) {
            cards.change(kpi, hypothesis(card));
        } else if (name.equals(labels.remove())) {
            cards.remove(kpi, hypothesis(card));
        } else {
            throw new AssertionError("No button " + name);
        }
    }

    private static String hypothesis(CardSheet.Card card) {
        return card.hypotheses().getFirst().id().toString();
    }

    CardSheet sheet() {
        return cards.cards().sheet(language);
    }

    KpiCards component() {
        return cards;
    }

    private Stream<CardSheet.Card> lines() {
        return sheet().sections().stream().map(CardSheet.Section::cards).flatMap(List::stream);
    }

    private static String words(JsonNode node) {
        return node.isString()
                ? node.asString()
                : node.valueStream().map(ShownCards::words).collect(Collectors.joining("\n"));
    }
}
