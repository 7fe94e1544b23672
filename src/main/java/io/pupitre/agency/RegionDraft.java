package io.pupitre.agency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a region is to be.
 *
 * @param id the region that it was; {@code null} for a new one
 */
public record RegionDraft(@Nullable UUID id, Region region) {}
