package io.pupitre.tools.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The list as a file. A download runs outside the round trips of its tab, so the tab's scope is bound and looked at again
 * here.
 */
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
    DownloadHandler of(Supplier<ListQuery> shown) {
        return event -> {
            UI ui = event.getUI();
            Optional<Scope> scope = CurrentScope.pinned(ui).filter(access::stillHolds);
            if (scope.isEmpty()) {
                event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
                return;
            }
            try {
                CurrentScope.run(scope.get(), () -> send(event, shown.get(), ui.getLocale()));
            } catch (NotFoundException | AccessDeniedException e) {
                event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            }
        };
    }

    /** Written as a whole first: a failure in the middle must not look like a shorter list. */
    private void send(DownloadEvent event, ListQuery query, Locale language) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            export.write(file, query.filter(), query.sort(), language);
            event.setFileName(fileName(language));
            event.setContentType("text/csv;charset=utf-8");
            event.setContentLength(file.size());
            file.writeTo(event.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String fileName(Locale language) {
        String word = language.getLanguage().equals("fr") ? "outils" : "tools";
        return word + "-" + LocalDate.now(clock.withZone(client.zone())) + ".csv";
    }
}
