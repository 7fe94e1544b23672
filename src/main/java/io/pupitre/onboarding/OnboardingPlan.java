package io.pupitre.onboarding;

import io.pupitre.agency.NewWorkspace;
import io.pupitre.agency.Region;
import java.util.List;
import java.util.Set;

/**
 * All that a client begins with.
 *
 * @param starters which parts of the starter pack it gets
 * @param people each address once
 */
public record OnboardingPlan(
        NewWorkspace workspace, List<Region> regions, Set<StarterPart> starters, List<Invitee> people) {

    public OnboardingPlan {
        regions = List.copyOf(regions);
        starters = Set.copyOf(starters);
        people = List.copyOf(people);
    }
}
