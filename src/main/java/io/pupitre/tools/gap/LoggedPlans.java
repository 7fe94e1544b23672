package io.pupitre.tools.gap;

import io.pupitre.audit.LoggedReferences;
import io.pupitre.tools.ToolStatements;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The phase and the tool that were planned for a capability, as they were called then. */
@Component
class LoggedPlans implements LoggedReferences {

    private static final Map<String, String> FIELDS = Map.of("phaseId", "phase", "wantedToolId", "wanted");

    private final GapStatements phases;
    private final ToolStatements tools;

    LoggedPlans(GapStatements phases, ToolStatements tools) {
        this.phases = phases;
        this.tools = tools;
    }

    @Override
    public String subjectType() {
        return "capability-need";
    }

    @Override
    public Map<String, String> fields() {
        return FIELDS;
    }

    @Override
    public String name(String property, UUID id) {
        return property.equals("phaseId") ? phases.nameOfPhase(id) : tools.name(id);
    }
}
