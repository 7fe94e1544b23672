package io.pupitre.templates;

/**
 * A best practice that Pupitre brings along.
 *
 * @param key stable: a library adopts it once
 * @param releaseNotes of the version that it becomes
 */
public record StarterTemplate(String key, TemplateDraft draft, String releaseNotes) {}
