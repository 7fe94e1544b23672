package io.pupitre.scorecard.document;

import com.vaadin.flow.i18n.I18NProvider;
import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.Restatement;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.words.Seal;
import io.pupitre.ui.Colour;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A published scorecard on A4 paper, to be read as it is read on the screen: same words, same figures. */
@Component
public class ScorecardPdf {

    private static final String STYLE = style();

    private final I18NProvider phrases;
    private final PdfPress press = new PdfPress();

    ScorecardPdf(I18NProvider phrases) {
        this.phrases = phrases;
    }

    /**
     * The document as bytes.
     *
     * @param scorecards those of the publication that are wanted, the whole first
     * @param language of the person
     */
    public byte[] write(PublishedScorecard published, List<Scorecard> scorecards, Locale language) {
        Colour accent = Colour.of(published.client().colour());
        Reader reader = Reader.of(language, phrases, accent);
        Markup html = Markup.page().with("lang", language.getLanguage());
        Markup outline = writeHead(html, published, reader, accent);
        Markup body = html.add("body");
        writeFooter(body, published, reader);
        writeTitle(body, published, reader);
        Restatement restatement = published.publication().restatement();
        if (restatement != null) {
            new RestatementSection(restatement, published, reader).writeInto(body);
        }
        for (int at = 0; at < scorecards.size(); at++) {
            new SliceSection(scorecards.get(at), published, reader, "s" + at).writeInto(body, outline);
        }
        new ReconciliationSection(published.publication().reconciliations(), reader).writeInto(body);
        return press.print(html.document(), language);
    }

    /** @return the document's outline */
    private static Markup writeHead(Markup html, PublishedScorecard published, Reader reader, Colour accent) {
        Markup head = html.add("head");
        head.add("title").text(reader.title(published));
        meta(head, "author", published.client().agencyName());
        meta(
                head,
                "subject",
                reader.say("scorecard.document-subject", published.client().name()));
        meta(
                head,
                "description",
                reader.say("scorecard.document-subject", published.client().name()));
        head.add("style")
                .text(STYLE.replace("@band@", accent.css())
                        .replace("@upon@", accent.textUpon().css())
                        .replace("@accent@", reader.accent()));
        return head.add("bookmarks");
    }

    private static void meta(Markup head, String name, String content) {
        head.add("meta").with("name", name).with("content", content);
    }

    /** On each page, beside its number. */
    private static void writeFooter(Markup body, PublishedScorecard published, Reader reader) {
        Publication.Genuine publication = published.publication();
        body.add("div", "footer")
                .text(reader.say(
                        "scorecard.document-footer",
                        published.client().name(),
                        reader.format().month(publication.line().month()),
                        publication.line().revision(),
                        Seal.shortHash(publication)));
    }

    private static void writeTitle(Markup body, PublishedScorecard published, Reader reader) {
        Markup band = body.add("div", "band");
        band.add("div", "agency").text(published.client().agencyName());
        band.add("h1").text(reader.title(published));
        body.add("p", "seal").text(reader.seal(published));
    }

    private static String style() {
        try (InputStream file = ScorecardPdf.class.getResourceAsStream("paper.css")) {
            if (file == null) {
                throw new IllegalStateException("The paper's style is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
