package io.pupitre.tools.ui;

import io.pupitre.shell.RecordSource;
import io.pupitre.shell.Section;
import io.pupitre.tools.ToolRow;
import io.pupitre.tools.Tools;
import io.pupitre.ui.Glyph;
import java.util.List;
import org.springframework.stereotype.Component;

/** A client's tools in the command palette. */
@Component
class ToolRecords implements RecordSource {

    private final Tools tools;

    ToolRecords(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Section section() {
        return Section.TOOLS;
    }

    @Override
    public String kindKey() {
        return "shell.section-tools";
    }

    @Override
    public List<Match> find(Query query) {
        return tools.search(query.text()).stream()
                .map(tool -> match(tool, query.workspace()))
                .toList();
    }

    private static Match match(ToolRow tool, String workspace) {
        return new Match(tool.product(), tool.vendor(), Glyph.TOOLS, ToolsNavigation.tool(workspace, tool.toolId()));
    }
}
