package io.pupitre.tools.gap;

import io.pupitre.tools.ToolId;
import io.pupitre.ui.TextRule;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants of a capability. An instance is always valid; what an aim has no use for is left out of it.
 *
 * @param weakness why it is weak today, as a person judges it; empty when nobody does
 * @param phase at whose end it is to be so; {@code null} for what is undecided, and for what is given up already
 * @param wantedTool what is to cover it; {@code null} when it is none of the client's tools, or not chosen yet
 * @param wantedText the name of what is to cover it, when it is none of the client's tools; empty otherwise
 * @param note may be empty
 */
public record NeedDetails(
        String weakness,
        Aim aim,
        @Nullable PhaseId phase,
        @Nullable ToolId wantedTool,
        String wantedText,
        String note) {

    /** Nothing is judged and nothing decided. */
    public static final NeedDetails NONE = new NeedDetails("", Aim.UNDECIDED, null, null, "", "");

    /** @throws InvalidGapException with all that is wrong, not just the first */
    public NeedDetails {
        weakness = TextRule.tidy(weakness);
        note = TextRule.tidy(note);
        phase = aim == Aim.UNDECIDED ? null : phase;
        wantedTool = aim == Aim.WANTED ? wantedTool : null;
        wantedText = aim == Aim.WANTED && wantedTool == null ? TextRule.tidy(wantedText) : "";
        InvalidGapException.refuse(Stream.of(
                GapField.WEAKNESS.problemOf(weakness),
                aim == Aim.WANTED && phase == null ? GapField.PHASE.problem("required") : Optional.empty(),
                GapField.WANTED.problemOf(wantedText),
                GapField.NOTE.problemOf(note)));
    }

    /** Covered by one of the client's tools at the end of a phase. */
    public static NeedDetails wanting(PhaseId phase, ToolId tool) {
        return new NeedDetails("", Aim.WANTED, phase, tool, "", "");
    }

    /**
     * Covered by something that is not among the client's tools.
     *
     * @param name empty when it is yet to be chosen
     */
    public static NeedDetails wanting(PhaseId phase, String name) {
        return new NeedDetails("", Aim.WANTED, phase, null, name, "");
    }

    /** Covered by nothing any more. */
    public static NeedDetails givingUp(@Nullable PhaseId phase) {
        return new NeedDetails("", Aim.GIVEN_UP, phase, null, "", "");
    }

    /** The same, judged weak. */
    public NeedDetails weakSince(String reason) {
        return new NeedDetails(reason, aim, phase, wantedTool, wantedText, note);
    }

    /** The same with a remark. */
    public NeedDetails noting(String remark) {
        return new NeedDetails(weakness, aim, phase, wantedTool, wantedText, remark);
    }
}
