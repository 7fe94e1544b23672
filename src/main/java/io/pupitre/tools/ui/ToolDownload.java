package io.pupitre.tools.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import io.pupitre.csv.TableKind;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.ScopedDownload;
import io.pupitre.tools.ToolExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/** The list as a file of one kind. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolDownload extends ScopedDownload {

    private final ToolExport export;
    private final TableKind kind;
    private final ClientFacts client;
    private final Clock clock;
    private final Supplier<ListQuery> shown;

    /** @param shown what the list shows when the person asks for the file */
    ToolDownload(
            ToolExport export,
            TableKind kind,
            Access access,
            ClientFacts client,
            Clock clock,
            Supplier<ListQuery> shown) {
        super(access);
        this.export = export;
        this.kind = kind;
        this.client = client;
        this.clock = clock;
        this.shown = shown;
    }

    /** Written as a whole first: a failure in the middle must not look like a shorter list. */
    @Override
    protected void send(DownloadEvent event, Locale language) throws IOException {
        ListQuery query = shown.get();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        export.write(file, kind, query.filter(), query.sort(), language);
        event.setFileName(fileName(language));
        event.setContentType(kind.mediaType());
        event.setContentLength(file.size());
        file.writeTo(event.getOutputStream());
    }

    private String fileName(Locale language) {
        String word = language.getLanguage().equals("fr") ? "outils" : "tools";
        return word + "-" + LocalDate.now(clock.withZone(client.zone())) + kind.ending();
    }
}
