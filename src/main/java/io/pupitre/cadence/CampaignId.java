package io.pupitre.cadence;

import java.util.UUID;

/** Which campaign of the client. */
public record CampaignId(UUID value) {}
