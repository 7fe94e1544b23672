package io.pupitre.tools.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Capabilities by the words that people use for them. */
final class CapabilityNames {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[/,;&+|()]| - | – | — | et | and ");

    private final Map<Spelled, Capability> meant = new HashMap<>();

    /** @throws IllegalStateException when the words mean another capability already */
    void put(String words, Capability capability) {
        Capability before = meant.putIfAbsent(Spelled.of(words), capability);
        if (before != null && !before.equals(capability)) {
            throw new IllegalStateException(words + ": " + before.key() + ", " + capability.key());
        }
    }

    /** By all of the words, or by the first of several names. */
    Optional<Capability> find(String words) {
        return Optional.ofNullable(meant.get(Spelled.of(words)))
                .or(() -> BETWEEN_NAMES
                        .splitAsStream(words)
                        .flatMap(part -> Optional.ofNullable(meant.get(Spelled.of(part))).stream())
                        .findFirst());
    }
}
