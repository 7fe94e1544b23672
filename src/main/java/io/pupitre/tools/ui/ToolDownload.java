package io.pupitre.tools.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.ScopedDownload;
import io.pupitre.tools.ToolExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/** The list as a file. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolDownload extends ScopedDownload {

    private final ToolExport export;
    private final ClientFacts client;
    private final Clock clock;
    private final Supplier<ListQuery> shown;

    /** @param shown what the list shows when the person asks for the file */
    ToolDownload(ToolExport export, Access access, ClientFacts client, Clock clock, Supplier<ListQuery> shown) {
        super(access);
        this.export = export;
        this.client = client;
        this.clock = clock;
        this.shown = shown;
    }

    /** Written as a whole first: a failure in the middle must not look like a shorter list. */
    @Override
    protected void send(DownloadEvent event, Locale language) throws IOException {
        ListQuery query = shown.get();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        export.write(file, query.filter(), query.sort(), language);
        event.setFileName(fileName(language));
        event.setContentType("text/csv;charset=utf-8");
        event.setContentLength(file.size());
        file.writeTo(event.getOutputStream());
    }

    private String fileName(Locale language) {
        String word = language.getLanguage().equals("fr") ? "outils" : "tools";
        return word + "-" + LocalDate.now(clock.withZone(client.zone())) + ".csv";
    }
}
