package io.pupitre.tools;

import io.pupitre.tools.catalogue.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what tools' own lists of names suggest. A name means the tool that is called so, or the only one whose name begins
 * with it; else the external system of that name, known or new. A name that several tools share means none of them.
 */
final class ProposalReading {

    private final StackMap map;
    private final Map<Folded, List<StackNode>> tools = new HashMap<>();
    private final Map<Folded, StackNode> systems = new HashMap<>();
    private final Set<Set<Object>> connected = new HashSet<>();
    private final List<IntegrationProposal> proposals = new ArrayList<>();

    ProposalReading(StackMap map) {
        this.map = map;
        for (StackNode node : map.nodes()) {
            Folded name = Folded.of(node.name());
            if (node.end() instanceof Endpoint.OfTool) {
                tools.computeIfAbsent(name, any -> new ArrayList<>()).add(node);
            } else {
                systems.putIfAbsent(name, node);
            }
        }
        map.lines().stream()
                .map(IntegrationLine::details)
                .forEach(details -> connected.add(Set.of(details.source(), details.target())));
    }

    /** @param names of each tool, as its list has them */
    List<IntegrationProposal> read(Map<ToolId, List<String>> names) {
        for (StackNode node : map.nodes()) {
            if (node.isPresent() && node.end() instanceof Endpoint.OfTool(ToolId id)) {
                names.getOrDefault(id, List.of()).forEach(name -> propose(node, id, name));
            }
        }
        return List.copyOf(proposals);
    }

    private void propose(StackNode tool, ToolId id, String name) {
        Folded folded = Folded.of(name);
        List<StackNode> same = tools.getOrDefault(folded, List.of());
        if (same.size() > 1) {
            return;
        }
        Optional<StackNode> meant = same.stream()
                .findFirst()
                .or(() -> onlyOneThatBegins(folded))
                .or(() -> Optional.ofNullable(systems.get(folded)));
        @Nullable Endpoint other = meant.map(StackNode::end).orElse(null);
        boolean nameless =
                other == null && IntegrationField.NAME.problemOf(name).isPresent();
        if (nameless || tool.end().equals(other)) {
            return;
        }
        if (connected.add(Set.of(tool.end(), other == null ? folded : other))) {
            proposals.add(new IntegrationProposal(
                    id, tool.name(), name, other, meant.map(StackNode::name).orElse(name)));
        }
    }

    private Optional<StackNode> onlyOneThatBegins(Folded name) {
        List<StackNode> beginning = tools.entrySet().stream()
                .filter(entry -> entry.getKey().text().startsWith(name.text() + " "))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        return beginning.size() == 1 ? Optional.of(beginning.getFirst()) : Optional.empty();
    }
}
