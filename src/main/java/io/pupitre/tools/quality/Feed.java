package io.pupitre.tools.quality;

import io.pupitre.scorecard.Input;

/**
 * The input that a check's figures go into.
 *
 * @param source what they are called there
 * @param differences how many months of the input say something else than the check: somebody undid an entry, or
 *     the figures were not carried on
 */
public record Feed(Input input, String source, int differences) {}
