package io.pupitre.tools.replacement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.replacement.ToolUses;
import io.pupitre.tools.ui.ToolSection;
import org.springframework.core.annotation.Order;

/** What a tool is used for, in its panel, with the way to the plan of its end. */
@org.springframework.stereotype.Component
@Order(2)
class UsesPart implements ToolSection {

    private final ToolUses uses;

    UsesPart(ToolUses uses) {
        this.uses = uses;
    }

    @Override
    public Component of(ToolRecord tool, String workspace, QueryParameters address) {
        return new UsesSection(uses, tool.id(), workspace);
    }
}
