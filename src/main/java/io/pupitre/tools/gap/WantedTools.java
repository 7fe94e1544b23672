package io.pupitre.tools.gap;

import io.pupitre.tools.ToolHold;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tools that are to cover a capability can't go. */
@Component
class WantedTools implements ToolHold {

    private final CapabilityNeedRepository needs;

    WantedTools(CapabilityNeedRepository needs) {
        this.needs = needs;
    }

    @Override
    public Set<UUID> heldOf(Collection<UUID> tools) {
        return needs.findByWantedToolIdIn(tools).stream()
                .map(CapabilityNeed::wantedToolId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
