package io.pupitre.tools.ui;

import io.pupitre.shell.AddressedRecords;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.Tools;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Tools in addresses. */
@Component
class ToolAddresses implements AddressedRecords {

    private final Tools tools;

    ToolAddresses(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Map<String, Consumer<String>> lookups() {
        return Map.of("tool", id -> tools.get(new ToolId(Ids.parse(id))));
    }
}
