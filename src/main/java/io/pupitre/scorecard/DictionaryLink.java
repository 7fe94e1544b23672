package io.pupitre.scorecard;

import java.util.Locale;
import java.util.UUID;

/**
 * Where a client's KPI came from.
 *
 * @param language in which the version's texts were taken over
 */
record DictionaryLink(UUID definition, int version, Locale language) {}
