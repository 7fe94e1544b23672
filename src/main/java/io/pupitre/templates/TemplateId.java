package io.pupitre.templates;

import java.util.UUID;

/** Which template of the agency's library. */
public record TemplateId(UUID value) {}
