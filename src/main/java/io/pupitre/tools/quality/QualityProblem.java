package io.pupitre.tools.quality;

import java.util.List;

/**
 * Why a field can't be kept as it is.
 *
 * @param key of the sentence that says so
 */
public record QualityProblem(QualityField field, String key, List<Object> arguments) {}
