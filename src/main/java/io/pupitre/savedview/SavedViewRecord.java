package io.pupitre.savedview;

import java.io.Serializable;

/**
 * A view that somebody kept.
 *
 * @param mine whether that was the person who asks
 */
public record SavedViewRecord(SavedViewId id, SavedViewDetails details, boolean mine) implements Serializable {}
