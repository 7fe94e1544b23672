package io.pupitre.tools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Active tools of a client that are mainly there for the same.
 *
 * @param capability the key of what that is
 * @param tools at least two
 */
public record DuplicateGroup(String capability, List<ToolRow> tools, DuplicateCost cost) {

    /** All of these tools; the dearest first in each, by capability. */
    static List<DuplicateGroup> of(List<ToolRow> tools) {
        TreeMap<String, List<ToolRow>> sharing = new TreeMap<>();
        tools.stream()
                .filter(tool -> tool.status() == ToolStatus.ACTIVE && tool.capability() != null)
                .forEach(tool -> sharing.computeIfAbsent(
                                Objects.requireNonNull(tool.capability()), key -> new ArrayList<>())
                        .add(tool));
        return sharing.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> new DuplicateGroup(
                        group.getKey(),
                        group.getValue().stream()
                                .sorted(Comparator.comparing(
                                                ToolRow::annualCost, Comparator.nullsLast(Comparator.reverseOrder()))
                                        .thenComparing(ToolRow::name))
                                .toList(),
                        DuplicateCost.of(
                                group.getValue().stream().map(ToolRow::cost).toList())))
                .toList();
    }
}
