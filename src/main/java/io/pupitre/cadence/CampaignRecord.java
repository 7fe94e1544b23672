package io.pupitre.cadence;

/**
 * A campaign as it was read: a change says which one it started from.
 *
 * @param version how often it was changed
 */
public record CampaignRecord(CampaignId id, long version, CampaignBrief brief, CampaignStatus status) {}
