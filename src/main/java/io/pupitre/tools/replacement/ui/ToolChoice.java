package io.pupitre.tools.replacement.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.combobox.ComboBox;
import io.pupitre.tools.Endpoint;
import io.pupitre.tools.StackNode;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A tool to choose, by its name. */
@SuppressWarnings("serial") // Sessions are never stored.
record ToolChoice(ToolId tool, String name) implements Serializable {

    /**
     * Those that can still come instead of another.
     *
     * @param chosen stays one of them, whatever has become of it; null for none
     */
    static List<ToolChoice> staying(List<StackNode> nodes, ToolId but, @Nullable ToolId chosen) {
        Set<ToolId> staying = of(nodes, ToolStatus::stays).map(ToolChoice::tool).collect(toSet());
        return of(nodes, status -> true)
                .filter(choice -> !choice.tool().equals(but))
                .filter(choice ->
                        staying.contains(choice.tool()) || choice.tool().equals(chosen))
                .toList();
    }

    /** Those that can be planned to go: that are used, or about to be. */
    static List<ToolChoice> present(List<StackNode> nodes) {
        return of(nodes, status -> status.inUse() || status == ToolStatus.IMPLEMENTING)
                .toList();
    }

    private static Stream<ToolChoice> of(List<StackNode> nodes, Predicate<ToolStatus> which) {
        return nodes.stream().flatMap(node -> {
            ToolStatus status = node.status();
            return status != null && which.test(status) && node.end() instanceof Endpoint.OfTool(ToolId id)
                    ? Stream.of(new ToolChoice(id, node.name()))
                    : Stream.empty();
        });
    }

    static ComboBox<ToolChoice> field(String labelKey, List<ToolChoice> choices, @Nullable ToolId chosen) {
        ComboBox<ToolChoice> field = new ComboBox<>();
        Wording.bind(field, field::setLabel, labelKey);
        field.setItems(choices);
        field.setItemLabelGenerator(ToolChoice::name);
        field.setClearButtonVisible(true);
        choices.stream()
                .filter(choice -> choice.tool().equals(chosen))
                .findFirst()
                .ifPresent(field::setValue);
        return field;
    }
}
