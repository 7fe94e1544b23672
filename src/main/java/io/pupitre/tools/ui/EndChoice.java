package io.pupitre.tools.ui;

import io.pupitre.tools.Endpoint;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What an integration may begin or end at.
 *
 * @param end {@code null} for an external system that is not there yet
 * @param name as it is called, or as it was typed
 */
@SuppressWarnings("serial") // Sessions are never stored.
record EndChoice(@Nullable Endpoint end, String name) implements Serializable {}
