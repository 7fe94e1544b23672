package io.pupitre.tools.ui;

import io.pupitre.tenancy.Access;
import io.pupitre.tools.ToolExport;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes the list's download for each page that shows it. */
@Component
class ToolDownloads {

    private final ToolExport export;
    private final Access access;
    private final ClientFacts client;
    private final Clock clock;

    ToolDownloads(ToolExport export, Access access, ClientFacts client, Clock clock) {
        this.export = export;
        this.access = access;
        this.client = client;
        this.clock = clock;
    }

    /** @param shown what the list shows when the person asks for the file */
    ToolDownload of(Supplier<ListQuery> shown) {
        return new ToolDownload(export, access, client, clock, shown);
    }
}
