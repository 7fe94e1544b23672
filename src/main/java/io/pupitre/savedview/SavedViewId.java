package io.pupitre.savedview;

import java.io.Serializable;
import java.util.UUID;

/** @param value a UUIDv7 */
public record SavedViewId(UUID value) implements Serializable {}
