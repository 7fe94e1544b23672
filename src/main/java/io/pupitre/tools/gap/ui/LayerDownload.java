package io.pupitre.tools.gap.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.agency.WorkspaceInfo;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.ScopedDownload;
import io.pupitre.tools.gap.CapabilityGaps;
import io.pupitre.tools.gap.GapBoard;
import io.pupitre.tools.gap.picture.LayerSvg;
import io.pupitre.tools.gap.words.GapWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/** The map by layer as a drawing. */
@SuppressWarnings("serial") // Sessions are never stored.
final class LayerDownload extends ScopedDownload {

    private final CapabilityGaps gaps;
    private final WorkspaceDirectory directory;
    private final I18NProvider phrases;
    private final Clock clock;
    private final Supplier<GapQuery> shown;

    /** @param shown what the page shows when the browser asks */
    LayerDownload(
            Access access,
            CapabilityGaps gaps,
            WorkspaceDirectory directory,
            I18NProvider phrases,
            Clock clock,
            Supplier<GapQuery> shown) {
        super(access);
        this.gaps = gaps;
        this.directory = directory;
        this.phrases = phrases;
        this.clock = clock;
        this.shown = shown;
    }

    @Override
    protected void send(DownloadEvent event, Locale language) throws IOException {
        GapBoard board = gaps.board();
        GapQuery query = shown.get().among(board);
        WorkspaceInfo client = directory.current();
        GapWords words = new GapWords((key, arguments) -> phrases.getTranslation(key, language, arguments), language);
        byte[] drawing = LayerSvg.write(
                        board,
                        query.filter(),
                        query.endAmong(board),
                        words,
                        client.name(),
                        words.day(LocalDate.now(clock.withZone(client.zone()))))
                .getBytes(StandardCharsets.UTF_8);
        event.setContentType("image/svg+xml");
        event.setContentLength(drawing.length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(drawing);
    }
}
