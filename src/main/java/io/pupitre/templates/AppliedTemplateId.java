package io.pupitre.templates;

import java.util.UUID;

/** Which of a client's copies. */
public record AppliedTemplateId(UUID value) {}
