package io.pupitre.tools.ui;

import io.pupitre.tools.Endpoint;
import io.pupitre.tools.IntegrationDetails;
import io.pupitre.tools.IntegrationFilter;
import io.pupitre.tools.IntegrationLine;
import io.pupitre.tools.IntegrationStatus;
import io.pupitre.tools.StackMap;
import io.pupitre.tools.StackNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Writes the map down for the browser, as far as a filter shows it. */
final class StackWriting {

    private static final List<String> LABELS = List.of(
            "picture", "isolated", "hint", "zoom-in", "zoom-out", "whole", "tools", "svg", "png", "unknown", "nothing");

    private final IntegrationPhrases words;
    private final StackMap map;
    private final IntegrationFilter filter;
    private final List<IntegrationLine> lines;
    private final Map<Endpoint, Integer> degrees = new HashMap<>();

    StackWriting(IntegrationPhrases words, StackMap map, IntegrationFilter filter) {
        this.words = words;
        this.map = map;
        this.filter = filter;
        this.lines = map.lines(filter);
        for (IntegrationLine line : lines) {
            degrees.merge(line.details().source(), 1, Integer::sum);
            degrees.merge(line.details().target(), 1, Integer::sum);
        }
    }

    StackSheet sheet(String client, String date, String file) {
        return new StackSheet(
                words.say("tools.map"),
                client,
                date,
                file,
                labels(),
                groups(),
                lines.stream().map(this::edge).toList());
    }

    private Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        for (String label : LABELS) {
            labels.put(camel(label), words.say("tools.picture-" + label));
        }
        for (IntegrationStatus status : IntegrationStatus.values()) {
            labels.put(word(status), words.status(status));
        }
        return labels;
    }

    /** By category, which comes in alphabetical order; external systems last. */
    private List<StackSheet.Group> groups() {
        Map<String, List<StackSheet.Node>> categories = new TreeMap<>();
        List<StackSheet.Node> systems = new ArrayList<>();
        for (StackNode node : map.nodes()) {
            if (!isShown(node)) {
                continue;
            }
            if (node.end() instanceof Endpoint.OfSystem) {
                systems.add(node(node, "system", words.kind(Objects.requireNonNull(node.kind()))));
            } else {
                String category =
                        node.category().isEmpty() ? words.say("tools.picture-uncategorised") : node.category();
                categories.computeIfAbsent(category, any -> new ArrayList<>()).add(node(node, "tool", category));
            }
        }
        Map<String, List<StackSheet.Node>> all = new LinkedHashMap<>(categories);
        if (!systems.isEmpty()) {
            all.merge(words.say("tools.picture-systems"), systems, StackWriting::both);
        }
        return all.entrySet().stream()
                .map(group -> new StackSheet.Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** Who looks for something sees what it is connected with only. */
    private boolean isShown(StackNode node) {
        return degrees.containsKey(node.end()) || (filter.isEmpty() && node.isPresent());
    }

    private StackSheet.Node node(StackNode node, String kind, String group) {
        return new StackSheet.Node(
                node.end().value(),
                kind,
                node.name(),
                node.name() + ", " + group + ", "
                        + words.say("tools.integrations-count", degrees.getOrDefault(node.end(), 0)));
    }

    private StackSheet.Edge edge(IntegrationLine line) {
        IntegrationDetails details = line.details();
        return new StackSheet.Edge(
                line.record().id().value(),
                details.source().value(),
                details.target().value(),
                word(details.direction()),
                word(details.status()),
                words.spoken(line));
    }

    private static List<StackSheet.Node> both(List<StackSheet.Node> some, List<StackSheet.Node> others) {
        List<StackSheet.Node> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String camel(String label) {
        int dash = label.indexOf('-');
        return dash < 0
                ? label
                : label.substring(0, dash) + Character.toUpperCase(label.charAt(dash + 1)) + label.substring(dash + 2);
    }
}
