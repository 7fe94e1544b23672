package io.pupitre.tools.gap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import io.pupitre.agency.WorkspaceInfo;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.document.PdfPress;
import io.pupitre.document.TextWidths;
import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.WorkspaceId;
import io.pupitre.tools.gap.GapBoard;
import io.pupitre.tools.gap.GapFilter;
import io.pupitre.tools.gap.GapLine;
import io.pupitre.tools.gap.PhaseRecord;
import io.pupitre.tools.gap.RandomBoards;
import io.pupitre.tools.gap.words.GapWords;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class LayerMapTest {

    private static final I18NProvider PHRASES = new DefaultI18NProvider(List.of(Locale.FRENCH, Locale.ENGLISH));

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /** Whatever tools are called, no box covers another, and each text is within its side and its row. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nothingOverlapsAndNothingStandsOut(int seed) {
        GapBoard board = RandomBoards.of(seed);
        LayerMap map = LayerMap.of(board.lines(), board.phases().getLast(), words("fr"));

        assertThat(map.bands().stream()
                        .flatMap(band -> band.rows().stream())
                        .mapToInt(row -> row.shapes().size())
                        .sum())
                .isEqualTo(2 * board.lines().size());
        for (LayerMap.Band band : map.bands()) {
            for (LayerMap.Row row : band.rows()) {
                List<Shape> left = new ArrayList<>(row.shapes());
                for (Shape shape : row.shapes()) {
                    left.remove(shape);
                    assertThat(shape.x() + shape.width()).isLessThanOrEqualTo(LayerMap.WIDTH);
                    assertThat(left)
                            .noneMatch(other ->
                                    other.x() < shape.x() + shape.width() && shape.x() < other.x() + other.width());
                }
                for (TextLine text : row.texts()) {
                    double end = text.x()
                            + TextWidths.width(
                                    text.text(), text.kind().size(), text.kind().bold());
                    assertThat(row.shapes())
                            .as("%s", text)
                            .anyMatch(shape -> shape.x() < text.x() && end <= shape.x() + shape.width());
                    assertThat(text.base()).isBetween(text.kind().size() / 2, row.height());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theDrawingSaysWhatTheBoardSays(String language) throws Exception {
        GapBoard board = RandomBoards.of(3);
        GapWords words = words(language);
        PhaseRecord end = board.phases().getFirst();

        String svg = LayerSvg.write(board, GapFilter.ALL, end, words, "Nordwind <b>&", "26 nov. 2026");

        // It is well-formed, whatever names hold, and needs nothing from elsewhere.
        Element root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(svg).doesNotContain("var(").doesNotContain("href").doesNotContain("<b>");
        List<String> texts = texts(root.getElementsByTagName("text"));
        assertThat(texts).contains("Nordwind <b>&", words.say("tools.gap-target-at", words.phase(end)));
        for (GapLine line : board.lines()) {
            assertThat(String.join(" ", texts))
                    .contains(words.verdict(line.verdict()))
                    .contains(words.state(
                            line.targetAt(end.details().targetDate()).state()));
        }
        assertThat(root.getElementsByTagName("path").getLength())
                .isEqualTo(2 * board.lines().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void paperHasPictureAndTable(String language) throws IOException {
        GapBoard board = RandomBoards.full();
        GapWords words = words(language);
        byte[] file = new GapPdf(PHRASES, new PdfPress())
                .write(
                        board,
                        GapFilter.ALL,
                        board.phases().getLast(),
                        client(),
                        LocalDate.of(2026, 11, 26),
                        Locale.of(language));

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Nordwind")
                    .contains(words.phase(board.phases().getLast()).replaceAll("\\s+", " "));
            for (GapLine line : board.lines()) {
                assertThat(text).contains(words.capability(line.capability()).replaceAll("\\s+", " "));
                line.tools().forEach(tool -> assertThat(text).contains(tool.name()));
            }
        }
    }

    @Test
    void linesAreBrokenBetweenWordsAndCutOnlyAtTheEnd() {
        assertThat(TextWidths.wrap("Gestion de contenu du site", 80, 10, true, 3))
                .allSatisfy(line -> assertThat(TextWidths.width(line, 10, true)).isLessThanOrEqualTo(80))
                .satisfies(lines -> assertThat(String.join(" ", lines)).isEqualTo("Gestion de contenu du site"));
        assertThat(TextWidths.wrap("Anticonstitutionnellement", 60, 10, false, 1))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("Anticon").endsWith("…"))
                .satisfies(line -> assertThat(TextWidths.width(line, 10, false)).isLessThanOrEqualTo(60));
        assertThat(TextWidths.wrap("🚀🚀🚀🚀", 25, 10, false, 4)).hasSize(2).allMatch("🚀🚀"::equals);
        assertThat(TextWidths.wrap("", 25, 10, false, 4)).containsExactly("");
    }

    private static List<String> texts(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> nodes.item(at).getTextContent())
                .toList();
    }

    private static GapWords words(String language) {
        Locale locale = Locale.of(language);
        return new GapWords((key, arguments) -> PHRASES.getTranslation(key, locale, arguments), locale);
    }

    private static WorkspaceInfo client() {
        return new WorkspaceInfo(
                new WorkspaceId(Ids.next()),
                new AgencyId(Ids.next()),
                "atelier",
                "Atelier Boussole",
                "nordwind",
                "Nordwind",
                "#0f766e",
                ZoneId.of("Europe/Paris"),
                "EUR",
                WorkspaceStatus.ACTIVE,
                true);
    }
}
