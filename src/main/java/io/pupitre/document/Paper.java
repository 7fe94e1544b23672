package io.pupitre.document;

import io.pupitre.ui.Colour;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.w3c.dom.Document;

/** Sheets in the looks of the console: A4 landscape, a band in the client's colour, a line at the foot of each page. */
public final class Paper {

    /** What a shape must reach against its ground (WCAG 2.2, criterion 1.4.11), and what a heading in bold must. */
    private static final double VISIBLE = 3;

    private static final String COMMON = style(Paper.class, "paper.css");

    private final Markup html;
    private final Markup head;
    private final Markup body;

    private Paper(Markup html) {
        this.html = html;
        head = html.add("head");
        body = html.add("body");
    }

    /**
     * Begins the sheets.
     *
     * @param title of the document
     * @param colour of the client
     * @param style what these sheets have besides; {@code @accent@} in it is the client's colour, seen on white
     */
    public static Paper of(Locale language, String title, Colour colour, String style) {
        Paper paper = new Paper(Markup.page().with("lang", language.getLanguage()));
        paper.head.add("title").text(title);
        paper.head
                .add("style")
                .text((COMMON + style)
                        .replace("@band@", colour.css())
                        .replace("@upon@", colour.textUpon().css())
                        .replace("@accent@", accent(colour)));
        return paper;
    }

    /** A client's colour, dark enough to be seen on white. */
    public static String accent(Colour colour) {
        return colour.darkenedFor(Colour.WHITE, VISIBLE).css();
    }

    /**
     * A style that lies beside a class.
     *
     * @throws IllegalStateException when there is none
     */
    public static String style(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The style " + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whose it is and what it is about, for the properties of the file. */
    public Paper describedBy(String author, String subject) {
        meta("author", author);
        meta("subject", subject);
        meta("description", subject);
        return this;
    }

    /** The line at the foot of each page, beside its number. */
    public Paper withFoot(String line) {
        body.add("div", "footer").text(line);
        return this;
    }

    /**
     * The band on top of the first page, and the line below it.
     *
     * @param agency whose work it is
     */
    public Paper withBand(String agency, String title, String below) {
        Markup band = body.add("div", "band");
        band.add("div", "agency").text(agency);
        band.add("h1").text(title);
        body.add("p", "seal").text(below);
        return this;
    }

    /** The document's outline, to which links into the body are added. */
    public Markup outline() {
        return head.add("bookmarks");
    }

    /** Where the sheets are written. */
    public Markup body() {
        return body;
    }

    /** What {@link PdfPress} prints. */
    public Document document() {
        return html.document();
    }

    private void meta(String name, String content) {
        head.add("meta").with("name", name).with("content", content);
    }
}
