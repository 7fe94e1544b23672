package io.pupitre.scorecard;

/** What else puts figures of one certain unit into inputs, so that nobody can say meanwhile that they are of another. */
public interface UnitHold {

    /** Whether something feeds this input of the current workspace. */
    boolean isFed(InputId input);
}
