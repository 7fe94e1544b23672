package io.pupitre.tools.gap.words;

import com.vaadin.flow.function.SerializableBiFunction;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.tools.catalogue.Layer;
import io.pupitre.tools.gap.Aim;
import io.pupitre.tools.gap.CapabilityTool;
import io.pupitre.tools.gap.GapLine;
import io.pupitre.tools.gap.GapProblem;
import io.pupitre.tools.gap.PhaseRecord;
import io.pupitre.tools.gap.TargetState;
import io.pupitre.tools.gap.Verdict;
import io.pupitre.ui.FigureFormat;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts capabilities and what covers them into words.
 *
 * @param phrases gives the phrase of a key with its arguments, in {@code language}
 */
public record GapWords(SerializableBiFunction<String, Object[], String> phrases, Locale language)
        implements Serializable {

    public String say(String key, Object... arguments) {
        return phrases.apply(key, arguments);
    }

    public String problem(GapProblem problem) {
        return say(problem.key(), problem.arguments().toArray());
    }

    public String verdict(Verdict verdict) {
        return say(key("tools.gap-verdict-", verdict));
    }

    public String aim(Aim aim) {
        return say(key("tools.gap-aim-", aim));
    }

    public String state(TargetState state) {
        return say(key("tools.gap-state-", state));
    }

    public String layer(Layer layer) {
        return say(key("tools.gap-layer-", layer));
    }

    public String capability(Capability capability) {
        return capability.name(language);
    }

    /** A phase with its last day. */
    public String phase(PhaseRecord phase) {
        return say(
                "tools.gap-phase-until",
                phase.details().name(),
                day(phase.details().targetDate()));
    }

    public String day(@Nullable LocalDate day) {
        return new FigureFormat(language).day(day);
    }

    /** A tool's name; of one that is being retired it says so. */
    public String tool(CapabilityTool tool) {
        return tool.status() == ToolStatus.RETIRING ? say("tools.gap-retiring", tool.name()) : tool.name();
    }

    /** The tools that cover a capability today; a dash for none. */
    public String tools(GapLine line) {
        return line.tools().isEmpty()
                ? FigureFormat.UNKNOWN
                : line.tools().stream().map(this::tool).collect(Collectors.joining(", "));
    }

    /** What else is to be known of today: what is coming, what does it besides, and why it is weak; empty for nothing. */
    public List<String> remarks(GapLine line) {
        List<String> remarks = new ArrayList<>();
        if (!line.coming().isEmpty()) {
            remarks.add(say("tools.gap-coming", names(line.coming())));
        }
        if (!line.besides().isEmpty()) {
            remarks.add(say("tools.gap-besides", names(line.besides())));
        }
        if (!line.details().weakness().isEmpty()) {
            remarks.add(say("tools.gap-weak-since", line.details().weakness()));
        }
        return remarks;
    }

    /** What is planned; a dash when nothing is. */
    public String plan(GapLine line) {
        return switch (line.details().aim()) {
            case UNDECIDED -> FigureFormat.UNKNOWN;
            case GIVEN_UP -> aim(Aim.GIVEN_UP);
            case WANTED -> {
                CapabilityTool wanted = line.wanted();
                String name = wanted == null ? line.details().wantedText() : wanted.name();
                yield name.isEmpty() ? state(TargetState.TO_CHOOSE) : name;
            }
        };
    }

    /** How the audit log's property of a need or a phase is called. */
    public String loggedLabel(String property) {
        return say(
                switch (property) {
                    case "targetDate" -> "tools.gap-target-date";
                    case "phase" -> "tools.logged-target-phase";
                    case "wantedText" -> "tools.gap-wanted";
                    case "aim" -> "tools.gap-plan";
                    default -> "tools.gap-" + property;
                });
    }

    /** The value of a property as the log has it. */
    public String logged(String property, String plain) {
        return switch (property) {
            case "aim" -> aim(Aim.valueOf(plain));
            case "capability" ->
                Catalogue.capability(plain).map(this::capability).orElse(plain);
            case "targetDate" -> day(LocalDate.parse(plain));
            default -> plain;
        };
    }

    private static String names(List<CapabilityTool> tools) {
        return tools.stream().map(CapabilityTool::name).collect(Collectors.joining(", "));
    }

    private static String key(String prefix, Enum<?> name) {
        return prefix + name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
