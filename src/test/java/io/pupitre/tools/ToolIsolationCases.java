package io.pupitre.tools;

import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;

import io.pupitre.audit.AuditLog;
import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.tenancy.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class ToolIsolationCases implements IsolationCases {

    private final Tools tools;
    private final AuditLog log;

    ToolIsolationCases(Tools tools, AuditLog log) {
        this.tools = tools;
        this.log = log;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byListing("Tools.page", WORKSPACE, this::add, this::page),
                IsolationCase.byListing("Tools.categories", WORKSPACE, this::addToCategory, tools::categories),
                IsolationCase.byHandle(
                        "Tools.count",
                        WORKSPACE,
                        () -> add("counted" + System.nanoTime()).details().product(),
                        () -> "counted-nothing",
                        product -> tools.count(new ToolFilter(product, null, null))),
                IsolationCase.byHandle(
                        "Tools.get", WORKSPACE, () -> add("got").id(), () -> new ToolId(Ids.next()), tools::get),
                IsolationCase.byHandle("Tools.change", WORKSPACE, () -> add("changed"), this::missing, tool -> {
                    tools.change(tool, ToolExamples.named("renamed"));
                    return "done";
                }),
                IsolationCase.byHandle("Tools.retire", WORKSPACE, () -> add("retired"), this::missing, tool -> {
                    tools.retire(tool);
                    return "done";
                }),
                IsolationCase.byListing("AuditLog.latest", WORKSPACE, this::add, () -> log.latest(0, 100)),
                IsolationCase.byHandle(
                        "AuditLog.of", WORKSPACE, () -> add("logged").id().value(), Ids::next, log::of));
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(Tool.class, () -> add("entity").id().value());
    }

    @Override
    public Map<String, String> exempt() {
        return Map.of("Tools.add", "names no record; that what it adds is unseen elsewhere is shown by Tools.page");
    }

    private ToolRecord add(String product) {
        return tools.add(ToolExamples.named(product));
    }

    private ToolRecord addToCategory(String category) {
        ToolDetails named = ToolExamples.named("classified");
        return tools.add(new ToolDetails(
                named.product(),
                named.vendor(),
                category,
                named.owner(),
                named.seatsPaid(),
                named.seatsUsed(),
                named.annualCost(),
                named.renewal(),
                named.noticeDays(),
                named.status(),
                named.integratedWith(),
                named.outcome(),
                named.note()));
    }

    private List<ToolRow> page() {
        return tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, Tools.MAX_PAGE);
    }

    private ToolRecord missing() {
        return new ToolRecord(new ToolId(Ids.next()), 0, ToolExamples.named("missing"));
    }
}
