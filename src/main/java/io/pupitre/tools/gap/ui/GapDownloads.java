package io.pupitre.tools.gap.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.agency.WorkspaceInfo;
import io.pupitre.tenancy.Access;
import io.pupitre.tools.gap.CapabilityGaps;
import io.pupitre.tools.gap.picture.GapPdf;
import io.pupitre.ui.DownloadLink;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes the picture and the link to its paper for each page that shows them. */
@Component
class GapDownloads {

    private final Access access;
    private final CapabilityGaps gaps;
    private final WorkspaceDirectory directory;
    private final GapPdf pdf;
    private final I18NProvider phrases;
    private final Clock clock;

    GapDownloads(
            Access access,
            CapabilityGaps gaps,
            WorkspaceDirectory directory,
            GapPdf pdf,
            I18NProvider phrases,
            Clock clock) {
        this.access = access;
        this.gaps = gaps;
        this.directory = directory;
        this.pdf = pdf;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** @param shown what the page shows when the browser asks */
    LayerPicture picture(Supplier<GapQuery> shown) {
        return new LayerPicture(new LayerDownload(access, gaps, directory, phrases, clock, shown));
    }

    /** @param shown what the page shows when the person asks for the file */
    DownloadLink paper(Supplier<GapQuery> shown) {
        DownloadLink link = new DownloadLink(new GapPdfDownload(access, gaps, directory, pdf, clock, shown));
        link.addClassName("pu-tool-export");
        Span word = new Span();
        Wording.bind(link, word::setText, "tools.gap-pdf");
        link.add(Glyph.DOWNLOAD.icon(), word);
        return link;
    }

    /** The name of files with the picture, without its ending. */
    String fileName(Locale language) {
        WorkspaceInfo client = directory.current();
        return fileName(client.slug(), LocalDate.now(clock.withZone(client.zone())), language);
    }

    static String fileName(String client, LocalDate day, Locale language) {
        return client + "-" + (language.getLanguage().equals("fr") ? "capacites" : "capabilities") + "-" + day;
    }
}
