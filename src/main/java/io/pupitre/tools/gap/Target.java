package io.pupitre.tools.gap;

import java.util.List;

/**
 * What covers a capability at the end of a phase.
 *
 * @param tools the names of what covers it; empty when nothing does, or it is yet to be chosen
 */
public record Target(TargetState state, List<String> tools) {

    public Target {
        tools = List.copyOf(tools);
    }
}
