package io.pupitre.onboarding;

/** A part of the starter pack, which can be left out. */
public enum StarterPart {
    TOOLS,
    TEMPLATES,
    CADENCES,
    SCORECARD
}
