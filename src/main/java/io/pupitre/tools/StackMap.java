package io.pupitre.tools;

import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.catalogue.Folded;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A client's tools and external systems with what connects them, as they were read at one moment.
 *
 * @param nodes by name
 * @param lines by the names of their ends
 */
public record StackMap(List<StackNode> nodes, List<IntegrationLine> lines) {

    private static final Comparator<String> BY_NAME =
            Comparator.<String, String>comparing(name -> Folded.of(name).text()).thenComparing(Function.identity());

    public StackMap {
        nodes = List.copyOf(nodes);
        lines = List.copyOf(lines);
    }

    /** @param integrations all of whose ends are among the nodes */
    static StackMap of(List<StackNode> nodes, List<IntegrationRecord> integrations) {
        Map<Endpoint, StackNode> byEnd = byEnd(nodes);
        return new StackMap(
                nodes.stream()
                        .sorted(Comparator.comparing(StackNode::name, BY_NAME)
                                .thenComparing(node -> node.end().value()))
                        .toList(),
                integrations.stream()
                        .map(one -> new IntegrationLine(
                                one,
                                node(byEnd, one.details().source()).name(),
                                node(byEnd, one.details().target()).name()))
                        .sorted(Comparator.comparing(IntegrationLine::source, BY_NAME)
                                .thenComparing(IntegrationLine::target, BY_NAME)
                                .thenComparing(line -> line.record().id().value()))
                        .toList());
    }

    /** The lines that pass a filter. */
    public List<IntegrationLine> lines(IntegrationFilter filter) {
        return lines.stream().filter(filter::accepts).toList();
    }

    /**
     * What breaks if this goes. Only integrations that something depends on count: neither planned nor retired ones.
     *
     * @throws NotFoundException when it is not on the map
     */
    public Impact impactOf(Endpoint end) {
        Map<Endpoint, StackNode> byEnd = byEnd(nodes);
        StackNode subject = byEnd.get(end);
        if (subject == null) {
            throw new NotFoundException();
        }
        Map<Endpoint, List<IntegrationLine>> leaving = leaving();
        Map<Endpoint, List<Impact.Step>> certain =
                paths(end, leaving, byEnd, line -> line.details().direction() != IntegrationDirection.UNKNOWN);
        Map<Endpoint, List<Impact.Step>> possible = paths(end, leaving, byEnd, line -> true);
        List<Impact.Reached> reached = new ArrayList<>();
        certain.forEach((to, path) -> reached.add(new Impact.Reached(node(byEnd, to), path, true)));
        possible.forEach((to, path) -> {
            if (!certain.containsKey(to)) {
                reached.add(new Impact.Reached(node(byEnd, to), path, false));
            }
        });
        reached.sort(Comparator.<Impact.Reached>comparingInt(one -> one.path().size())
                .thenComparing(one -> one.node().name(), BY_NAME));
        return new Impact(
                subject,
                lines.stream()
                        .filter(line -> line.details().status().isLive()
                                && line.details().touches(end))
                        .toList(),
                reached);
    }

    private Map<Endpoint, List<IntegrationLine>> leaving() {
        Map<Endpoint, List<IntegrationLine>> leaving = new HashMap<>();
        for (IntegrationLine line : lines) {
            IntegrationDetails details = line.details();
            if (details.status().isLive()) {
                for (Endpoint end : List.of(details.source(), details.target())) {
                    if (details.leaves(end)) {
                        leaving.computeIfAbsent(end, any -> new ArrayList<>()).add(line);
                    }
                }
            }
        }
        return leaving;
    }

    /** The shortest way to each one that is reached, breadth first. */
    private static Map<Endpoint, List<Impact.Step>> paths(
            Endpoint from,
            Map<Endpoint, List<IntegrationLine>> leaving,
            Map<Endpoint, StackNode> byEnd,
            Predicate<IntegrationLine> trusted) {
        Map<Endpoint, List<Impact.Step>> paths = new LinkedHashMap<>();
        paths.put(from, List.of());
        Deque<Endpoint> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            Endpoint at = next.remove();
            for (IntegrationLine line : leaving.getOrDefault(at, List.of())) {
                Endpoint to = line.details().across(at);
                if (trusted.test(line) && !paths.containsKey(to)) {
                    List<Impact.Step> path = new ArrayList<>(Objects.requireNonNull(paths.get(at)));
                    path.add(new Impact.Step(line, node(byEnd, to)));
                    paths.put(to, path);
                    next.add(to);
                }
            }
        }
        paths.remove(from);
        return paths;
    }

    private static StackNode node(Map<Endpoint, StackNode> byEnd, Endpoint end) {
        return Objects.requireNonNull(byEnd.get(end));
    }

    private static Map<Endpoint, StackNode> byEnd(List<StackNode> nodes) {
        return nodes.stream().collect(Collectors.toMap(StackNode::end, Function.identity()));
    }
}
