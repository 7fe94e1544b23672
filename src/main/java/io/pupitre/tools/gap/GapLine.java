package io.pupitre.tools.gap;

import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.catalogue.Folded;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A capability: how the stack covers it today, and how it is to.
 *
 * @param tools those in use whose main capability it is, by name
 * @param coming those being introduced whose main capability it is
 * @param besides those in use that do it besides their main capability; they don't count for the verdict
 * @param need {@code null} when nobody has judged it or decided on it
 * @param phase that of the need
 * @param wanted that of the need
 * @param today in the zone of the client
 */
public record GapLine(
        Capability capability,
        List<CapabilityTool> tools,
        List<CapabilityTool> coming,
        List<CapabilityTool> besides,
        @Nullable NeedRecord need,
        @Nullable PhaseRecord phase,
        @Nullable CapabilityTool wanted,
        LocalDate today) {

    public GapLine {
        tools = List.copyOf(tools);
        coming = List.copyOf(coming);
        besides = List.copyOf(besides);
    }

    /** What is said of it; nothing, when there is no need. */
    public NeedDetails details() {
        return need == null ? NeedDetails.NONE : need.details();
    }

    /** How it is covered today. */
    public Verdict verdict() {
        return Verdict.of(
                tools.stream().map(CapabilityTool::status).toList(),
                details().weakness(),
                details().aim());
    }

    /** The day by which it is to be as wanted; {@code null} when none is set. */
    public @Nullable LocalDate targetDate() {
        return phase == null ? null : phase.details().targetDate();
    }

    /** Whether it is as wanted: covered without reproach, by the tool that was named if one was; or by none, if given up. */
    public boolean isMet() {
        return switch (details().aim()) {
            case UNDECIDED -> !verdict().isLack();
            case GIVEN_UP -> tools.isEmpty();
            case WANTED -> verdict() == Verdict.FINE && (namesNothing() || isCoveredAsNamed());
        };
    }

    /** Whether the day has passed by which it was to be as wanted. */
    public boolean isOverdue() {
        LocalDate date = targetDate();
        return date != null && date.isBefore(today) && !isMet();
    }

    /**
     * What covers it at the end of a day, when all goes as planned. What nobody has decided on by then is covered by the
     * tools that are active today or being introduced: those being retired are gone.
     *
     * @param end {@code null} before the first phase
     */
    public Target targetAt(@Nullable LocalDate end) {
        Aim aim = isDue(end) ? details().aim() : Aim.UNDECIDED;
        return switch (aim) {
            case GIVEN_UP -> new Target(TargetState.GIVEN_UP, List.of());
            case WANTED -> wantedTarget();
            case UNDECIDED -> presentCourse();
        };
    }

    private boolean isDue(@Nullable LocalDate end) {
        LocalDate date = targetDate();
        return date == null || (end != null && !date.isAfter(end));
    }

    private Target wantedTarget() {
        if (namesNothing()) {
            return verdict() == Verdict.FINE
                    ? new Target(TargetState.KEPT, names(tools.stream()))
                    : new Target(TargetState.TO_CHOOSE, List.of());
        }
        String name = wanted == null ? details().wantedText() : wanted.name();
        TargetState state =
                !isCoveredAsNamed() ? change() : verdict() == Verdict.WEAK ? TargetState.IMPROVED : TargetState.KEPT;
        return new Target(state, List.of(name));
    }

    private Target presentCourse() {
        List<String> then = names(
                Stream.concat(tools.stream().filter(tool -> tool.status() == ToolStatus.ACTIVE), coming.stream()));
        if (then.isEmpty()) {
            return new Target(TargetState.NONE, then);
        }
        return new Target(then.equals(names(tools.stream())) ? TargetState.KEPT : change(), then);
    }

    private TargetState change() {
        return tools.isEmpty() ? TargetState.NEW : TargetState.CHANGED;
    }

    private boolean namesNothing() {
        return wanted == null && details().wantedText().isEmpty();
    }

    /** Whether what is wanted by name is the one tool that covers it. */
    private boolean isCoveredAsNamed() {
        if (tools.size() != 1) {
            return false;
        }
        CapabilityTool only = tools.getFirst();
        return wanted == null
                ? Folded.of(only.name()).equals(Folded.of(details().wantedText()))
                : only.id().equals(wanted.id());
    }

    private static List<String> names(Stream<CapabilityTool> tools) {
        return tools.map(CapabilityTool::name).toList();
    }
}
