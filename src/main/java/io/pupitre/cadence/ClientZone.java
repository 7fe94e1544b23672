package io.pupitre.cadence;

import io.pupitre.agency.WorkspaceDirectory;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The zone of the current workspace: whose clock on the wall counts. */
@Component
class ClientZone {

    private final WorkspaceDirectory directory;

    ClientZone(WorkspaceDirectory directory) {
        this.directory = directory;
    }

    ZoneId get() {
        return directory.current().zone();
    }
}
