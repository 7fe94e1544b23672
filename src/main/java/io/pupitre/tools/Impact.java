package io.pupitre.tools;

import java.util.List;

/**
 * What breaks if a tool or system goes.
 *
 * @param direct the integrations that it is an end of, as far as something depends on them
 * @param reached what gets data from it, straight or through others: the nearest first, then by name
 */
public record Impact(StackNode subject, List<IntegrationLine> direct, List<Reached> reached) {

    public Impact {
        direct = List.copyOf(direct);
        reached = List.copyOf(reached);
    }

    /**
     * Something that gets data from it.
     *
     * @param path the shortest way that its data takes, from it to this one
     * @param certain whether the direction of each step is known; otherwise it may be reached, as far as anybody knows
     */
    public record Reached(StackNode node, List<Step> path, boolean certain) {

        public Reached {
            path = List.copyOf(path);
        }
    }

    /**
     * One integration on the way.
     *
     * @param to where it leads
     */
    public record Step(IntegrationLine by, StackNode to) {}
}
