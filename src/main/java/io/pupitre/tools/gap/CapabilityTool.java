package io.pupitre.tools.gap;

import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tool, as far as capabilities go.
 *
 * @param capability the key of what it is mainly there for; {@code null} when nobody has said so
 * @param others the keys of what it is used for besides
 */
public record CapabilityTool(
        ToolId id, String name, ToolStatus status, @Nullable String capability, List<String> others) {

    public CapabilityTool {
        others = List.copyOf(others);
    }
}
