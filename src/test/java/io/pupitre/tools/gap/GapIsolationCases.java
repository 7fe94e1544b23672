package io.pupitre.tools.gap;

import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;

import io.pupitre.isolation.FileCase;
import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.Tools;
import io.pupitre.tools.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class GapIsolationCases implements IsolationCases {

    private final CapabilityGaps gaps;
    private final Phases phases;
    private final Tools tools;

    GapIsolationCases(CapabilityGaps gaps, Phases phases, Tools tools) {
        this.gaps = gaps;
        this.phases = phases;
        this.tools = tools;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byListing("CapabilityGaps.board", WORKSPACE, this::phase, gaps::board),
                IsolationCase.byHandle(
                        "CapabilityGaps.add",
                        WORKSPACE,
                        () -> new Ends(newPhase().id(), newTool()),
                        () -> new Ends(new PhaseId(Ids.next()), new ToolId(Ids.next())),
                        ends -> gaps.add(free(), NeedDetails.wanting(ends.phase(), ends.tool()))
                                .details()
                                .aim()),
                IsolationCase.byHandle(
                        "CapabilityGaps.change", WORKSPACE, this::need, GapIsolationCases::missing, need -> {
                            gaps.change(need, need.details());
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "CapabilityGaps.remove", WORKSPACE, this::need, GapIsolationCases::missing, need -> {
                            gaps.remove(need);
                            return "done";
                        }),
                IsolationCase.byListing("Phases.list", WORKSPACE, this::phase, phases::list),
                IsolationCase.byHandle(
                        "Phases.change", WORKSPACE, this::newPhase, GapIsolationCases::missingPhase, phase -> {
                            phases.change(phase, named("renamed" + System.nanoTime()));
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "Phases.remove", WORKSPACE, this::newPhase, GapIsolationCases::missingPhase, phase -> {
                            phases.remove(phase);
                            return "done";
                        }));
    }

    @Override
    public List<FileCase> files() {
        // There is a picture once there is something to draw.
        return List.of(
                FileCase.download("LayerDownload", "tools/gap?view=map", "pupitre-layer-map", this::need),
                FileCase.download("GapPdfDownload", "tools/gap", "a.pu-tool-export", this::need));
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(
                TargetPhase.class, () -> newPhase().id().value(),
                CapabilityNeed.class, () -> need().id().value());
    }

    @Override
    public Map<String, String> exempt() {
        return Map.of(
                "Phases.add", "names no record; that what it adds is unseen elsewhere is shown by Phases.list",
                "CapabilityGaps.begin", "names no record but capabilities of the catalogue, which is everybody's");
    }

    private record Ends(PhaseId phase, ToolId tool) {}

    /** A capability has one need. */
    private NeedRecord need() {
        return gaps.add(free(), NeedDetails.wanting(newPhase().id(), newTool()));
    }

    private String free() {
        Set<String> taken = gaps.board().lines().stream()
                .filter(line -> line.need() != null)
                .map(line -> line.capability().key())
                .collect(Collectors.toSet());
        return Catalogue.capabilities().stream()
                .map(one -> one.key())
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }

    private static NeedRecord missing() {
        return new NeedRecord(new NeedId(Ids.next()), 0, "crm", NeedDetails.NONE);
    }

    private PhaseRecord newPhase() {
        return phase("phase" + System.nanoTime());
    }

    private PhaseRecord phase(String name) {
        return phases.add(named(name));
    }

    private static PhaseRecord missingPhase() {
        return new PhaseRecord(new PhaseId(Ids.next()), 0, named("missing"));
    }

    private static PhaseDetails named(String name) {
        return new PhaseDetails(name, LocalDate.of(2027, 3, 31));
    }

    private ToolId newTool() {
        return tools.add(ToolExamples.named("wanted")).id();
    }
}
