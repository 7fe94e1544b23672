package io.pupitre.scorecard;

/**
 * What a KPI is for, in words. No figure is computed from it; the scorecard's order and overall verdict are.
 *
 * @param nameEn its name in English; empty when the name serves both languages
 * @param owner who answers for it, as the client calls them; empty when nobody does
 * @param attribution to what the figures are put down, such as "last click, 30 days"; empty when that goes without saying
 * @param section of the scorecard, as the client calls it; empty for that of the family
 * @param weight in the overall verdict, from 0 to {@value #MAX_WEIGHT}
 */
public record KpiProfile(
        String nameEn, Tier tier, Family family, String owner, String attribution, String section, int weight) {

    /** The weight of a KPI that counts ten times one that has 1. */
    public static final int MAX_WEIGHT = 10;

    /** Of a KPI that nobody has said anything about. */
    public static final KpiProfile PLAIN = new KpiProfile("", Tier.BUSINESS, Family.OTHER, "", "", "", 1);

    /** @throws IllegalArgumentException when a text does not fit or the weight is out of range */
    public KpiProfile {
        nameEn = ScorecardText.optional(nameEn, ScorecardText.NAME_LENGTH);
        owner = ScorecardText.optional(owner, ScorecardText.NAME_LENGTH);
        attribution = ScorecardText.optional(attribution, ScorecardText.ATTRIBUTION_LENGTH);
        section = ScorecardText.optional(section, ScorecardText.SECTION_LENGTH);
        if (weight < 0 || weight > MAX_WEIGHT) {
            throw new IllegalArgumentException("No weight: " + weight);
        }
    }
}
