package io.pupitre.tools.service;

import static io.pupitre.isolation.IsolationCase.Border.AGENCY;
import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;

import io.pupitre.isolation.FileCase;
import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class ServiceIsolationCases implements IsolationCases {

    private final Tools tools;
    private final ToolIncidents incidents;
    private final ServiceLevels levels;
    private final VendorReleases releases;
    private final ServiceBoard board;
    private final AgencyServices agencyServices;
    private final Personas personas;

    ServiceIsolationCases(
            Tools tools,
            ToolIncidents incidents,
            ServiceLevels levels,
            VendorReleases releases,
            ServiceBoard board,
            AgencyServices agencyServices,
            Personas personas) {
        this.tools = tools;
        this.incidents = incidents;
        this.levels = levels;
        this.releases = releases;
        this.board = board;
        this.agencyServices = agencyServices;
        this.personas = personas;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byListing("ServiceBoard.lines", WORKSPACE, this::ongoing, board::lines),
                IsolationCase.byHandle(
                        "ServiceBoard.of",
                        WORKSPACE,
                        () -> incident("read").tool(),
                        ServiceIsolationCases::noTool,
                        tool -> board.of(tool).incidents()),
                IsolationCase.byHandle(
                        "AgencyServices.concerns",
                        AGENCY,
                        () -> personas.as(
                                personas.in(SamplePerson.CARL, "littoral"),
                                () -> ongoing("goes on").tool()),
                        ServiceIsolationCases::noTool,
                        tool -> agencyServices.concerns().stream()
                                .anyMatch(one -> one.tool().equals(tool))),
                ofTool("ToolIncidents.add", tool -> incidents.add(tool, ServiceExamples.incident())),
                ofIncident("ToolIncidents.correct", one -> incidents.correct(one, one.details())),
                ofIncident("ToolIncidents.withdraw", one -> {
                    incidents.withdraw(one);
                    return true;
                }),
                ofIncident("ToolIncidents.bringBack", incidents::bringBack),
                ofTool("ServiceLevels.add", tool -> levels.add(tool, ServiceExamples.level())),
                ofLevel("ServiceLevels.correct", one -> levels.correct(one, one.details())),
                ofLevel("ServiceLevels.withdraw", one -> {
                    levels.withdraw(one);
                    return true;
                }),
                ofTool("VendorReleases.add", tool -> releases.add(tool, ServiceExamples.release())),
                ofRelease("VendorReleases.correct", one -> releases.correct(one, one.details())),
                ofRelease("VendorReleases.assess", one -> releases.assess(one, ServiceExamples.assessment())),
                ofRelease("VendorReleases.answer", one -> releases.answer(one, ServiceExamples.response())),
                ofRelease("VendorReleases.withdraw", one -> {
                    releases.withdraw(one);
                    return true;
                }),
                ofRelease("VendorReleases.bringBack", releases::bringBack));
    }

    @Override
    public List<FileCase> files() {
        return List.of();
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(
                ServiceIncident.class, () -> incident("entity").id().value(),
                ServiceLevel.class, () -> level("entity").id().value(),
                VendorRelease.class, () -> release("entity").id().value());
    }

    @Override
    public Map<String, String> exempt() {
        return Map.of(
                "ServiceBoard.today", "tells the day where the client of the scope is, and nothing of records",
                "ServiceBoard.zone", "tells the zone of the client of the scope, and nothing of records");
    }

    private IsolationCase<?> ofTool(String item, Function<ToolId, ?> act) {
        return IsolationCase.byHandle(
                item, WORKSPACE, () -> tool("added"), ServiceIsolationCases::noTool, tool -> act.apply(tool) != null);
    }

    private IsolationCase<?> ofIncident(String item, Function<IncidentRecord, ?> act) {
        return IsolationCase.byHandle(
                item,
                WORKSPACE,
                () -> incident("changed"),
                () -> new IncidentRecord(
                        new IncidentId(Ids.next()), 0, noTool(), ServiceExamples.incident(), new PersonId(Ids.next())),
                one -> act.apply(one) != null);
    }

    private IsolationCase<?> ofLevel(String item, Function<LevelRecord, ?> act) {
        return IsolationCase.byHandle(
                item,
                WORKSPACE,
                () -> level("changed"),
                () -> new LevelRecord(new LevelId(Ids.next()), 0, noTool(), ServiceExamples.level()),
                one -> act.apply(one) != null);
    }

    /** It is assessed, so that it can be answered. */
    private IsolationCase<?> ofRelease(String item, Function<ReleaseRecord, ?> act) {
        return IsolationCase.byHandle(
                item,
                WORKSPACE,
                () -> releases.assess(release("changed"), ServiceExamples.assessment()),
                () -> new ReleaseRecord(new ReleaseId(Ids.next()), 0, noTool(), ServiceExamples.release(), null, null),
                one -> act.apply(one) != null);
    }

    private IncidentRecord ongoing(String product) {
        ToolId tool = tools.add(ToolExamples.named(product).withStatus(ToolStatus.ACTIVE))
                .id();
        return incidents.add(tool, ServiceExamples.outage("2026-03-02T08:00", null));
    }

    private IncidentRecord incident(String product) {
        return incidents.add(tool(product), ServiceExamples.incident());
    }

    private LevelRecord level(String product) {
        return levels.add(tool(product), ServiceExamples.level());
    }

    private ReleaseRecord release(String product) {
        return releases.add(tool(product), ServiceExamples.release());
    }

    private ToolId tool(String product) {
        return tools.add(ToolExamples.named(product)).id();
    }

    private static ToolId noTool() {
        return new ToolId(Ids.next());
    }
}
