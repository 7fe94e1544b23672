package io.pupitre.tools.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import io.pupitre.csv.TableKind;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.ScopedDownload;
import io.pupitre.tools.ChangeExport;
import io.pupitre.tools.ToolExport;
import io.pupitre.ui.DownloadLink;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes the links to files for the pages that offer them. */
@Component
class ToolDownloads {

    private final ToolExport export;
    private final ChangeExport changes;
    private final Access access;
    private final ClientFacts client;
    private final I18NProvider phrases;
    private final Clock clock;

    ToolDownloads(
            ToolExport export,
            ChangeExport changes,
            Access access,
            ClientFacts client,
            I18NProvider phrases,
            Clock clock) {
        this.export = export;
        this.changes = changes;
        this.access = access;
        this.client = client;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** @param shown what the list shows when the person asks for the file */
    DownloadLink list(TableKind kind, Supplier<ListQuery> shown) {
        DownloadLink link = link(
                new ToolDownload(export, kind, access, client, clock, shown),
                switch (kind) {
                    case CSV -> "tools.export-csv";
                    case XLSX -> "tools.export-xlsx";
                });
        link.addClassName(
                switch (kind) {
                    case CSV -> "pu-tools-csv";
                    case XLSX -> "pu-tools-xlsx";
                });
        return link;
    }

    /** @param types what the log shows when the person asks for the file */
    DownloadLink changes(Supplier<List<String>> types) {
        return link(new ChangesDownload(changes, access, client, phrases, clock, types), "tools.export");
    }

    private static DownloadLink link(ScopedDownload download, String key) {
        DownloadLink link = new DownloadLink(download);
        link.addClassName("pu-tool-export");
        Span word = new Span();
        Wording.bind(link, word::setText, key);
        link.add(Glyph.DOWNLOAD.icon(), word);
        return link;
    }
}
