package io.pupitre.tools.gap;

import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.tools.catalogue.Folded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A client's capabilities with phases and tools, as they were read at one moment.
 *
 * @param phases by date
 * @param lines capabilities that a tool in use, or being introduced, is mainly there for, and those with a need; in the order
 *     of the {@link Catalogue}, layer after layer
 * @param choosable tools that can be wanted: all but the retired ones, by name
 */
public record GapBoard(List<PhaseRecord> phases, List<GapLine> lines, List<CapabilityTool> choosable) {

    private static final Comparator<CapabilityTool> BY_NAME = Comparator.comparing(
                    (CapabilityTool tool) -> Folded.of(tool.name()).text())
            .thenComparing(tool -> tool.id().value());

    public GapBoard {
        phases = List.copyOf(phases);
        lines = List.copyOf(lines);
        choosable = List.copyOf(choosable);
    }

    /** @param today in the zone of the client */
    static GapBoard of(List<CapabilityTool> tools, List<NeedRecord> needs, List<PhaseRecord> phases, LocalDate today) {
        List<CapabilityTool> sorted = tools.stream().sorted(BY_NAME).toList();
        Map<String, NeedRecord> needOf =
                needs.stream().collect(Collectors.toMap(NeedRecord::capability, Function.identity()));
        Map<PhaseId, PhaseRecord> phaseOf =
                phases.stream().collect(Collectors.toMap(PhaseRecord::id, Function.identity()));
        Map<ToolId, CapabilityTool> toolOf =
                tools.stream().collect(Collectors.toMap(CapabilityTool::id, Function.identity()));
        List<GapLine> lines = Catalogue.capabilities().stream()
                .map(capability -> {
                    NeedRecord need = needOf.get(capability.key());
                    PhaseId phase = need == null ? null : need.details().phase();
                    ToolId wanted = need == null ? null : need.details().wantedTool();
                    return line(
                            capability,
                            sorted,
                            need,
                            phase == null ? null : phaseOf.get(phase),
                            wanted == null ? null : toolOf.get(wanted),
                            today);
                })
                .filter(line -> line.need() != null
                        || !line.tools().isEmpty()
                        || !line.coming().isEmpty())
                .toList();
        return new GapBoard(
                phases,
                lines,
                sorted.stream()
                        .filter(tool -> tool.status() != ToolStatus.RETIRED)
                        .toList());
    }

    /** The capabilities that pass a filter. */
    public List<GapLine> lines(GapFilter filter) {
        return lines.stream().filter(filter::accepts).toList();
    }

    /** How many capabilities there are of each verdict; those without any are left out. */
    public Map<Verdict, Long> counts() {
        return lines.stream().collect(Collectors.groupingBy(GapLine::verdict, Collectors.counting()));
    }

    /** For how many the day has passed by which they were to be as wanted. */
    public long overdue() {
        return lines.stream().filter(GapLine::isOverdue).count();
    }

    public Optional<GapLine> line(String capability) {
        return lines.stream()
                .filter(line -> line.capability().key().equals(capability))
                .findFirst();
    }

    public Optional<PhaseRecord> phase(@Nullable PhaseId id) {
        return phases.stream().filter(phase -> phase.id().equals(id)).findFirst();
    }

    /** Those of the catalogue that are not on the board, in its order. */
    public List<Capability> unlisted() {
        Set<Capability> listed = lines.stream().map(GapLine::capability).collect(Collectors.toSet());
        return Catalogue.capabilities().stream()
                .filter(Predicate.not(listed::contains))
                .toList();
    }

    private static GapLine line(
            Capability capability,
            List<CapabilityTool> tools,
            @Nullable NeedRecord need,
            @Nullable PhaseRecord phase,
            @Nullable CapabilityTool wanted,
            LocalDate today) {
        List<CapabilityTool> main = tools.stream()
                .filter(tool -> Objects.equals(tool.capability(), capability.key()))
                .toList();
        return new GapLine(
                capability,
                main.stream().filter(tool -> tool.status().inUse()).toList(),
                main.stream()
                        .filter(tool -> tool.status() == ToolStatus.IMPLEMENTING)
                        .toList(),
                tools.stream()
                        .filter(tool -> tool.status().inUse() && tool.others().contains(capability.key()))
                        .toList(),
                need,
                phase,
                wanted,
                today);
    }
}
