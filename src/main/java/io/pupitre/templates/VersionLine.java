package io.pupitre.templates;

import java.time.Instant;

/**
 * A published version in the list of them.
 *
 * @param number from 1
 * @param publishedBy name of the person, empty when they are gone
 */
public record VersionLine(int number, String releaseNotes, Instant publishedAt, String publishedBy) {}
