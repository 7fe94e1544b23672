package io.pupitre.scorecard.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.document.PdfPress;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.words.KpiWords;
import io.pupitre.scorecard.words.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardPdfTest {

    private final ScorecardPdf pdf = new ScorecardPdf(PublishedExamples.PHRASES, new PdfPress());

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void saysOfEachKpiWhatTheScreenSays(String language) throws IOException {
        PublishedScorecard published = PublishedExamples.ordinary();
        Reader reader = reader(published, language);
        Scorecard whole = published.publication().scorecards().getFirst();
        try (PDDocument document = print(published, language)) {
            String text = text(document).replaceAll("\\s+", " ");

            assertThat(text).contains(Verdict.of(whole).say(reader.phrases())).contains(reader.seal(published));
            for (KpiLine line : whole.lines()) {
                KpiWords words = reader.words(line, whole);
                assertThat(text)
                        .contains(words.name(), words.figure(), words.status(), words.target())
                        .contains(words.change(), words.formula());
                line.trend()
                        .points()
                        .forEach(point -> assertThat(text)
                                .contains(reader.format().month(point.month()) + " " + words.figure(point.figure())));
                line.inputs()
                        .forEach(input -> assertThat(text)
                                .contains(input.name() + " " + input.key() + " " + words.input(input))
                                .contains(reader.origins(published)
                                        .of(input.origins().getFirst())));
                if (line.figure() instanceof Figure.Value) {
                    assertThat(text).contains(words.changeSinceLastYear());
                }
            }
        }
    }

    @Test
    void aRestatedMonthTellsWhyAndWhatIsSaidOfIt() throws IOException {
        PublishedScorecard published = PublishedExamples.restated();
        try (PDDocument document = print(published, "fr")) {
            assertThat(text(document))
                    .contains("révision 2")
                    .contains("Les clics du 12 manquaient.", "Le fichier de la régie a été corrigé.")
                    .contains("1 chiffre diffère", "4,61\u00A0%")
                    .contains("Un mois solide", "La suite dépend")
                    .contains("Ce qui s’est passé", "Le taux remonte.", "-10 % d’impressions perdues.")
                    .contains("mars\u00A02026 – Nouveau site")
                    .contains("Confirmée", "=Les nouvelles annonces", "plaisent.")
                    .contains("Attendu\u00A0: une hausse d’au moins 0,20\u00A0pt entre")
                    .contains("4,61\u00A0% en avril\u00A02025 → 4,87\u00A0% en septembre\u00A02026")
                    .contains("0,26\u00A0pt sur 0,20\u00A0pt")
                    .contains("Non jugeable", "— en août\u00A02026 (Pas de donnée «\u00A0Clics\u00A0» pour ce mois)");
        }
    }

    @Test
    void isA4AcrossWithItsHashOnEachPage() throws IOException {
        PublishedScorecard published = PublishedExamples.large(7, 3);
        try (PDDocument document = print(published, "fr")) {
            assertThat(document.getNumberOfPages()).isGreaterThan(9);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDRectangle paper = document.getPage(page - 1).getMediaBox();
                assertThat(paper.getWidth()).isBetween(841f, 843f);
                assertThat(paper.getHeight()).isBetween(594f, 596f);
                assertThat(text(document, page))
                        .contains("octobre\u00A02026 · révision 1 · empreinte 3f9c01b7")
                        .contains("Page\u00A0" + page + "\u00A0/\u00A0" + document.getNumberOfPages());
            }
        }
    }

    @Test
    void drawsChartsAsVectors() throws IOException {
        try (PDDocument document = print(PublishedExamples.ordinary(), "fr")) {
            int curves = 0;
            for (PDPage page : document.getPages()) {
                curves += curves(page);
            }
            // Four quarters at least of each month's dot.
            assertThat(curves).isGreaterThan(4 * 13);
        }
    }

    @Test
    void tellsWhatItIsAndWhoseAndInWhichLanguage() throws IOException {
        try (PDDocument document = print(PublishedExamples.ordinary(), "en")) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Nordwind Énergie – scorecard, October\u00A02026");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Atelier Mercure");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Taux de clics");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void keepsEachKpiOnOnePage() throws IOException {
        List<KpiLine> lines = IntStream.range(0, 12)
                .mapToObj(at -> line("KPI " + at, "formula" + at))
                .toList();
        PublishedScorecard published = PublishedExamples.published(
                "Nord", "#123456", List.of(new Scorecard(PublishedExamples.MONTH, Slice.ALL, "EUR", lines)));
        try (PDDocument document = print(published, "fr")) {
            int kpis = 0;
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                String text = text(document, page);
                long here = count(text, "Formule");
                assertThat(count(text, "octobre\u00A02025")).isEqualTo(here);
                assertThat(count(text, "Nom dans les formules")).isEqualTo(here);
                kpis += (int) here;
            }
            assertThat(kpis).isEqualTo(12);
        }
    }

    @Test
    void writesMarkupOfNamesOut() throws IOException {
        String name = "<img src=\"http://127.0.0.1:9/\"/> & </td>";
        PublishedScorecard published = PublishedExamples.published(
                "<script>alert(1)</script>",
                "#ffee00",
                List.of(new Scorecard(
                        PublishedExamples.MONTH, Slice.ALL, "EUR", List.of(line(name, "clicks"), line("b", "<b>")))));
        try (PDDocument document = print(published, "fr")) {
            assertThat(text(document))
                    .contains("<script>alert(1)</script>")
                    .contains(name)
                    .contains("Formule\u00A0: <b>");
        }
    }

    @Test
    void writesEveryScriptWithoutFailing() throws IOException {
        for (long seed = 0; seed < 25; seed++) {
            PublishedScorecard published = PublishedExamples.random(seed);
            try (PDDocument document = print(published, seed % 2 == 0 ? "fr" : "en")) {
                assertThat(text(document)).as("seed %d", seed).contains("3f9c01b7");
            }
        }
    }

    @Test
    void whatNoFontHasIsABoxAndNothingFails() throws IOException {
        PublishedScorecard published = PublishedExamples.published(
                "Nord 日😀",
                "#123456",
                List.of(new Scorecard(PublishedExamples.MONTH, Slice.ALL, "EUR", List.of(line("→ ↗ ÷ ≥ é ’", "a")))));
        try (PDDocument document = print(published, "fr")) {
            assertThat(text(document)).contains("Nord □😀").contains("→ ↗ ÷ ≥ é ’");
        }
    }

    private static KpiLine line(String name, String formula) {
        return PublishedExamples.line(
                name,
                formula,
                Unit.COUNT,
                Direction.UP,
                null,
                PublishedExamples.trend(13, month -> Figure.of(BigDecimal.valueOf(month))),
                PublishedExamples.input("clicks", "Clics", "12"));
    }

    private PDDocument print(PublishedScorecard published, String language) throws IOException {
        Locale locale = Locale.of(language);
        return Loader.loadPDF(pdf.write(published, published.inOrder(locale), locale));
    }

    private static Reader reader(PublishedScorecard published, String language) {
        return Reader.of(
                Locale.of(language),
                PublishedExamples.PHRASES,
                io.pupitre.ui.Colour.of(published.client().colour()));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    /** How many curves are drawn, on the page itself and in what it includes, none of which is a picture. */
    private static int curves(PDContentStream content) throws IOException {
        int curves = (int) parse(content).stream()
                .filter(token ->
                        token instanceof Operator operator && operator.getName().equals("c"))
                .count();
        PDResources resources = content.getResources();
        for (COSName name : resources.getXObjectNames()) {
            assertThat(resources.getXObject(name)).isInstanceOf(PDFormXObject.class);
            curves += curves((PDFormXObject) resources.getXObject(name));
        }
        return curves;
    }

    private static List<Object> parse(PDContentStream content) throws IOException {
        return new PDFStreamParser(content).parse();
    }
}
