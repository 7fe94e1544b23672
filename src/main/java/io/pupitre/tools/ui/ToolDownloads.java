package io.pupitre.tools.ui;

import io.pupitre.tenancy.Access;
import io.pupitre.tools.ChangeExport;
import io.pupitre.tools.ToolExport;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes the downloads for each page that offers them. */
@Component
class ToolDownloads {

    private final ToolExport export;
    private final ChangeExport changes;
    private final Access access;
    private final ClientFacts client;
    private final Clock clock;

    ToolDownloads(ToolExport export, ChangeExport changes, Access access, ClientFacts client, Clock clock) {
        this.export = export;
        this.changes = changes;
        this.access = access;
        this.client = client;
        this.clock = clock;
    }

    /** @param shown what the list shows when the person asks for the file */
    ToolDownload of(Supplier<ListQuery> shown) {
        return new ToolDownload(export, access, client, clock, shown);
    }

    /** @param types what the log shows when the person asks for the file */
    ChangesDownload ofChanges(Supplier<List<String>> types) {
        return new ChangesDownload(changes, access, client, clock, types);
    }
}
