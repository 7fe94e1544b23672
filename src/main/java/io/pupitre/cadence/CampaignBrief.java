package io.pupitre.cadence;

import io.pupitre.agency.Country;
import io.pupitre.templates.Limits;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign is meant to be. Only the name must be there from the beginning.
 *
 * @param audience for whom
 * @param owner who answers for it
 * @param measure by which figure its success is told
 * @param ideaOwner whose idea it was: in many teams a region's
 * @param opsOwner who gets it out
 * @param countries where it runs; none for everywhere
 * @param launchDate on the client's calendar; from 1970 to 2200
 */
public record CampaignBrief(
        String name,
        String description,
        String audience,
        String owner,
        String measure,
        String ideaOwner,
        String opsOwner,
        Channel channel,
        Set<Country> countries,
        @Nullable LocalDate launchDate) {

    /** @throws InvalidCadenceException when a part doesn't fit */
    public CampaignBrief {
        name = Texts.present(name, Limits.LINE);
        description = Texts.any(description, Limits.PARAGRAPHS);
        audience = Texts.any(audience, Limits.SENTENCE);
        owner = Texts.any(owner, Limits.LINE);
        measure = Texts.any(measure, Limits.SENTENCE);
        ideaOwner = Texts.any(ideaOwner, Limits.LINE);
        opsOwner = Texts.any(opsOwner, Limits.LINE);
        countries = Set.copyOf(countries);
        if (launchDate != null && !isLaunchDate(launchDate)) {
            throw new InvalidCadenceException("launch-date");
        }
    }

    /** Whether it runs in one of these; one that names no country runs everywhere. No countries mean no restriction. */
    public boolean reaches(Set<Country> places) {
        return countries.isEmpty() || places.isEmpty() || !Collections.disjoint(countries, places);
    }

    /** Whether a campaign may be launched on that day. */
    public static boolean isLaunchDate(LocalDate day) {
        return day.getYear() >= 1970 && day.getYear() <= 2200;
    }

    /** What must still be said before the campaign can be planned. */
    public Set<BriefField> missing() {
        Set<BriefField> missing = EnumSet.noneOf(BriefField.class);
        if (audience.isEmpty()) {
            missing.add(BriefField.AUDIENCE);
        }
        if (owner.isEmpty()) {
            missing.add(BriefField.OWNER);
        }
        if (measure.isEmpty()) {
            missing.add(BriefField.MEASURE);
        }
        if (launchDate == null) {
            missing.add(BriefField.LAUNCH_DATE);
        }
        return missing;
    }
}
