package io.pupitre.agency;

import java.util.UUID;

/** A region of a client as it was read. */
public record RegionRecord(UUID id, Region region) {}
