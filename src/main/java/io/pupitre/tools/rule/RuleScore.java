package io.pupitre.tools.rule;

import java.util.OptionalInt;

/**
 * How many tools pass.
 *
 * @param concerned of how many tools something is demanded
 * @param passed how many of those concerned pass
 */
public record RuleScore(int concerned, int passed) {

    static final RuleScore NONE = new RuleScore(0, 0);

    /** In percent, rounded down so that 100 means all; empty when no tool is concerned. */
    public OptionalInt percent() {
        return concerned == 0 ? OptionalInt.empty() : OptionalInt.of((int) (100L * passed / concerned));
    }

    RuleScore plus(RuleScore other) {
        return new RuleScore(concerned + other.concerned, passed + other.passed);
    }
}
