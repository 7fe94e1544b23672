package io.pupitre.scorecard;

/**
 * Something by which inputs are told apart, such as channel or country.
 *
 * @param sliced whether a scorecard can be looked at for each of its values
 */
public record Dimension(String key, String name, boolean sliced) {}
