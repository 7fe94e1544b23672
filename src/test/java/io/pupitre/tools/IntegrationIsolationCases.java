package io.pupitre.tools;

import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;
import static io.pupitre.tools.IntegrationExamples.between;
import static io.pupitre.tools.IntegrationExamples.end;

import io.pupitre.isolation.FileCase;
import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.tenancy.Ids;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class IntegrationIsolationCases implements IsolationCases {

    private final Tools tools;
    private final Integrations integrations;
    private final ExternalSystems systems;

    IntegrationIsolationCases(Tools tools, Integrations integrations, ExternalSystems systems) {
        this.tools = tools;
        this.integrations = integrations;
        this.systems = systems;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byListing("Integrations.map", WORKSPACE, this::system, integrations::map),
                IsolationCase.byListing(
                        "Integrations.lines",
                        WORKSPACE,
                        name -> integrations.add(between(end(system(name)), end(tool()))),
                        () -> integrations.lines(IntegrationFilter.ALL)),
                IsolationCase.byHandle(
                        "Integrations.get",
                        WORKSPACE,
                        () -> integration().id(),
                        () -> new IntegrationId(Ids.next()),
                        integrations::get),
                IsolationCase.byHandle(
                        "Integrations.impact",
                        WORKSPACE,
                        () -> integration().details().source(),
                        IntegrationIsolationCases::nowhere,
                        integrations::impact),
                IsolationCase.byHandle(
                        "Integrations.add",
                        WORKSPACE,
                        () -> end(tool()),
                        IntegrationIsolationCases::nowhere,
                        source -> integrations
                                .add(between(source, end(tool())))
                                .details()
                                .status()),
                IsolationCase.byHandle(
                        "Integrations.change", WORKSPACE, this::integration, this::missing, integration -> {
                            integrations.change(integration, integration.details());
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "Integrations.remove", WORKSPACE, this::integration, this::missing, integration -> {
                            integrations.remove(integration);
                            return "done";
                        }),
                IsolationCase.byListing("Integrations.proposals", WORKSPACE, this::listing, integrations::proposals),
                IsolationCase.byHandle(
                        "Integrations.takeOver",
                        WORKSPACE,
                        () -> {
                            String name = "proposed" + System.nanoTime();
                            listing(name);
                            return integrations.proposals().stream()
                                    .filter(one -> one.name().equals(name))
                                    .findFirst()
                                    .orElseThrow();
                        },
                        () -> new IntegrationProposal(new ToolId(Ids.next()), "nothing", "nothing", null, "nothing"),
                        proposal -> integrations.takeOver(Set.of(proposal))),
                IsolationCase.byListing("ExternalSystems.list", WORKSPACE, this::system, systems::list),
                IsolationCase.byHandle(
                        "ExternalSystems.get",
                        WORKSPACE,
                        () -> newSystem().id(),
                        () -> new ExternalSystemId(Ids.next()),
                        systems::get),
                IsolationCase.byHandle(
                        "ExternalSystems.change", WORKSPACE, this::newSystem, this::missingSystem, system -> {
                            systems.change(system, ExternalSystemDetails.named("renamed" + System.nanoTime()));
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "ExternalSystems.remove", WORKSPACE, this::newSystem, this::missingSystem, system -> {
                            systems.remove(system);
                            return "done";
                        }));
    }

    @Override
    public List<FileCase> files() {
        // A picture is there once something is connected.
        return List.of(FileCase.download("StackDownload", "tools/map", "pupitre-stack-map", this::integration));
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(
                ExternalSystem.class, () -> newSystem().id().value(),
                Integration.class, () -> integration().id().value());
    }

    @Override
    public Map<String, String> exempt() {
        return Map.of(
                "ExternalSystems.add",
                "names no record; that what it adds is unseen elsewhere is shown by ExternalSystems.list");
    }

    private IntegrationRecord integration() {
        return integrations.add(between(end(tool()), end(newSystem())));
    }

    private IntegrationRecord missing() {
        return new IntegrationRecord(new IntegrationId(Ids.next()), 0, between(nowhere(), nowhere()));
    }

    private ToolRecord tool() {
        return tools.add(ToolExamples.named("integrated"));
    }

    private void listing(String name) {
        ToolDetails named = ToolExamples.named("listing" + System.nanoTime());
        tools.add(named.edit().integratedWith(List.of(name)).details());
    }

    private ExternalSystemRecord newSystem() {
        return system("system" + System.nanoTime());
    }

    private ExternalSystemRecord system(String name) {
        return systems.add(ExternalSystemDetails.named(name));
    }

    private ExternalSystemRecord missingSystem() {
        return new ExternalSystemRecord(new ExternalSystemId(Ids.next()), 0, ExternalSystemDetails.named("missing"));
    }

    private static Endpoint nowhere() {
        return new Endpoint.OfTool(new ToolId(Ids.next()));
    }
}
