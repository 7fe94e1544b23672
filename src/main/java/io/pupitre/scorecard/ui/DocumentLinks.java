package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.pupitre.tenancy.ScopedDownload;
import io.pupitre.ui.DownloadLink;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;
import org.jspecify.annotations.Nullable;

/** What there is as a file: a published month on paper, as it is shown and in all its slices, and as a workbook; figures. */
@SuppressWarnings("serial") // Sessions are never stored.
final class DocumentLinks extends Div {

    /** @param allSlices null when there is only the whole, or too much */
    DocumentLinks(
            ScorecardPdfDownload shown, @Nullable ScorecardPdfDownload allSlices, ScorecardWorkbookDownload workbook) {
        addClassName("pu-documents");
        add(link(shown, "pu-scorecard-pdf", "scorecard.document-pdf"));
        if (allSlices != null) {
            add(link(allSlices, "pu-scorecard-pdf-all", "scorecard.document-pdf-all"));
        }
        add(link(workbook, "pu-scorecard-workbook", "scorecard.document-workbook"));
    }

    /** The figures that scorecards are made of, as a workbook. */
    DocumentLinks(FiguresDownload figures) {
        addClassName("pu-documents");
        add(link(figures, "pu-figures-workbook", "scorecard.figures-workbook"));
    }

    private static DownloadLink link(ScopedDownload download, String style, String key) {
        DownloadLink link = new DownloadLink(download);
        link.addClassName(style);
        Span words = new Span();
        Wording.bind(words, words::setText, key);
        link.add(Glyph.DOWNLOAD.icon(), words);
        return link;
    }
}
