package io.pupitre.cadence;

import io.pupitre.templates.Limits;
import io.pupitre.templates.Step;

/**
 * What a step of a campaign is.
 *
 * @param owner who does it; may be empty
 * @param daysFromLaunch working days: -5 is five of them before the launch, 0 the day itself; -250 to 250
 */
public record StepDetails(String title, String owner, int daysFromLaunch) {

    /** @throws InvalidCadenceException when a part doesn't fit */
    public StepDetails {
        title = Texts.present(title, Limits.LINE);
        owner = Texts.any(owner, Limits.LINE);
        if (Math.abs((long) daysFromLaunch) > Step.FARTHEST) {
            throw new InvalidCadenceException("days", Step.FARTHEST);
        }
    }
}
