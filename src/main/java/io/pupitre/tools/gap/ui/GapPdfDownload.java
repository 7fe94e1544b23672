package io.pupitre.tools.gap.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.agency.WorkspaceInfo;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.ScopedDownload;
import io.pupitre.tools.gap.CapabilityGaps;
import io.pupitre.tools.gap.GapBoard;
import io.pupitre.tools.gap.picture.GapPdf;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/** The map and the table on paper. */
@SuppressWarnings("serial") // Sessions are never stored.
final class GapPdfDownload extends ScopedDownload {

    private final CapabilityGaps gaps;
    private final WorkspaceDirectory directory;
    private final GapPdf pdf;
    private final Clock clock;
    private final Supplier<GapQuery> shown;

    /** @param shown what the page shows when the person asks for the file */
    GapPdfDownload(
            Access access,
            CapabilityGaps gaps,
            WorkspaceDirectory directory,
            GapPdf pdf,
            Clock clock,
            Supplier<GapQuery> shown) {
        super(access);
        this.gaps = gaps;
        this.directory = directory;
        this.pdf = pdf;
        this.clock = clock;
        this.shown = shown;
    }

    /** Written as a whole first: a failure in the middle must not look like a shorter document. */
    @Override
    protected void send(DownloadEvent event, Locale language) throws IOException {
        GapBoard board = gaps.board();
        GapQuery query = shown.get().among(board);
        WorkspaceInfo client = directory.current();
        LocalDate today = LocalDate.now(clock.withZone(client.zone()));
        byte[] file = pdf.write(board, query.filter(), query.endAmong(board), client, today, language);
        event.setFileName(GapDownloads.fileName(client.slug(), today, language) + ".pdf");
        event.setContentType("application/pdf");
        event.setContentLength(file.length);
        event.getOutputStream().write(file);
    }
}
