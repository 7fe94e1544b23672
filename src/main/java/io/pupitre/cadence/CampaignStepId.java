package io.pupitre.cadence;

import java.util.UUID;

/** Which step of a campaign. */
public record CampaignStepId(UUID value) {}
