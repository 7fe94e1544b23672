package io.pupitre.tools.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import io.pupitre.csv.TableKind;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.ScopedDownload;
import io.pupitre.tools.ChangeExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What happened to the stack, as a file. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ChangesDownload extends ScopedDownload {

    private final ChangeExport export;
    private final ClientFacts client;
    private final I18NProvider phrases;
    private final Clock clock;
    private final Supplier<List<String>> types;

    /** @param types what the page shows when the person asks for the file */
    ChangesDownload(
            ChangeExport export,
            Access access,
            ClientFacts client,
            I18NProvider phrases,
            Clock clock,
            Supplier<List<String>> types) {
        super(access);
        this.export = export;
        this.client = client;
        this.phrases = phrases;
        this.clock = clock;
        this.types = types;
    }

    /** Written as a whole first: a failure in the middle must not look like a shorter log. */
    @Override
    protected void send(DownloadEvent event, Locale language) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        export.write(file, types.get(), new ChangeWords(new ToolPhrases(phrases, language)));
        String word = language.getLanguage().equals("fr") ? "journal-outils" : "tools-log";
        event.setFileName(word + "-" + LocalDate.now(clock.withZone(client.zone())) + TableKind.CSV.ending());
        event.setContentType(TableKind.CSV.mediaType());
        event.setContentLength(file.size());
        file.writeTo(event.getOutputStream());
    }
}
