package io.pupitre.templates;

import org.jspecify.annotations.Nullable;

/**
 * What a client could take over from the agency's library.
 *
 * @param origin key of the {@link StarterTemplate} that it came from; {@code null} when the agency wrote it
 * @param number of the latest version
 * @param applied whether this client has a copy already
 */
public record TemplateOffer(
        TemplateId id,
        @Nullable String origin,
        TemplateKind kind,
        Bilingual name,
        Bilingual summary,
        int number,
        boolean applied) {}
