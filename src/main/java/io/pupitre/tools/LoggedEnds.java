package io.pupitre.tools;

import io.pupitre.audit.LoggedReferences;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The log knows an integration by its ends, as they were called then. */
@Component
class LoggedEnds implements LoggedReferences {

    private static final Map<String, String> FIELDS = Map.of(
            "sourceToolId", "source",
            "sourceSystemId", "source",
            "targetToolId", "target",
            "targetSystemId", "target");

    private final ToolStatements tools;
    private final IntegrationStatements systems;

    LoggedEnds(ToolStatements tools, IntegrationStatements systems) {
        this.tools = tools;
        this.systems = systems;
    }

    @Override
    public String subjectType() {
        return "integration";
    }

    @Override
    public Map<String, String> fields() {
        return FIELDS;
    }

    @Override
    public String name(String property, UUID id) {
        return property.endsWith("ToolId") ? tools.name(id) : systems.nameOfSystem(id);
    }

    @Override
    public String title(String own, UnaryOperator<String> named) {
        return named.apply("source") + " → " + named.apply("target");
    }
}
