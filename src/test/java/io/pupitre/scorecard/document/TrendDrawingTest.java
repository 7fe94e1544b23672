package io.pupitre.scorecard.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.document.Markup;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.ui.FigureFormat;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;

class TrendDrawingTest {

    private static final Pattern NOT_FINITE = Pattern.compile("NaN|Infinity");

    @Test
    void theSameDataGiveTheSameDrawing() throws Exception {
        KpiLine line = PublishedExamples.ordinaryLines().getFirst();

        assertThat(drawn(line, Locale.FRENCH)).isEqualTo(drawn(line, Locale.FRENCH));
        assertThat(shapes(drawn(line, Locale.FRENCH))).isEqualTo(shapes(drawn(line, Locale.ENGLISH)));
    }

    @Test
    void aMonthWithoutFigureIsAGapAndNoZero() throws Exception {
        String drawing = drawn(
                line(
                        Unit.RATIO,
                        month -> month == 6
                                ? Figure.missing(Figure.Reason.DIVISION_BY_ZERO, "")
                                : Figure.of(new BigDecimal("0.05"))),
                Locale.FRENCH);

        assertThat(drawing.split("<circle", -1)).hasSize(13);
        assertThat(drawing).containsPattern("d=\"M[^M]*M[^M]*\"");
        assertThat(drawn(line(Unit.COUNT, month -> Figure.missing(Figure.Reason.TOO_FEW, "")), Locale.FRENCH))
                .doesNotContain("<rect");
    }

    @Test
    void barsBeginAtZeroAndThatLineIsWritten() throws Exception {
        assertThat(drawn(line(Unit.COUNT, month -> Figure.of(BigDecimal.valueOf(1000 + month))), Locale.ENGLISH))
                .contains(">0<")
                .contains(">1,500<");
    }

    @Test
    void theBandLiesBeyondTheGoalOnItsBetterSide() throws Exception {
        String[] drawings = {aimed(Direction.UP), aimed(Direction.DOWN)};
        // The scale goes from 0 to 0.06, its middle is as far from the top of the drawing as from the line of months.
        assertThat(drawings[0]).contains("fill=\"#eaf8f0\" height=\"78.00\" width=\"546\" x=\"62\" y=\"8.00\"");
        assertThat(drawings[1]).contains("fill=\"#eaf8f0\" height=\"78.00\" width=\"546\" x=\"62\" y=\"86.00\"");
    }

    private static String aimed(Direction direction) throws Exception {
        return drawn(
                PublishedExamples.line(
                        "KPI",
                        "clicks",
                        Unit.NUMBER,
                        direction,
                        PublishedExamples.target(direction, "0.03", "0.03"),
                        PublishedExamples.trend(
                                13, month -> Figure.of(month == 0 ? BigDecimal.ZERO : new BigDecimal("0.06")))),
                Locale.FRENCH);
    }

    @Test
    void linesOfTheScaleAreToldApart() {
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            BigDecimal around = BigDecimal.valueOf(random.nextLong(), random.nextInt(40) - 10);
            List<BigDecimal> values = IntStream.range(0, 1 + random.nextInt(13))
                    .mapToObj(at -> around.add(BigDecimal.valueOf(random.nextInt(1000), random.nextInt(30) - 10)))
                    .toList();

            Axis axis = Axis.over(values, random.nextBoolean());

            assertThat(axis.lines().size()).isBetween(3, 6);
            assertThat(values).allMatch(value -> axis.share(value) >= 0 && axis.share(value) <= 1);
        }
    }

    @Test
    void figuresOfAnySizeAreDrawn() throws Exception {
        for (String number : List.of("0", "99999999999999999999.9999999999", "-0.0000000001", "1E+30", "1E-30")) {
            for (Unit unit : Unit.values()) {
                assertThat(NOT_FINITE
                                .matcher(drawn(line(unit, month -> Figure.of(new BigDecimal(number))), Locale.FRENCH))
                                .find())
                        .isFalse();
            }
        }
    }

    private static KpiLine line(Unit unit, IntFunction<Figure> figures) {
        return PublishedExamples.line("KPI", "clicks", unit, Direction.UP, null, PublishedExamples.trend(13, figures));
    }

    private static String drawn(KpiLine line, Locale language) throws Exception {
        Markup page = Markup.page();
        new TrendDrawing(line, Set.of(PublishedExamples.MONTH), "#123456")
                .drawInto(page, new FigureFormat(language), "drawing");
        StringWriter xml = new StringWriter();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(page.document()), new StreamResult(xml));
        return xml.toString();
    }

    private static String shapes(String drawn) {
        return drawn.substring(drawn.indexOf("<svg"), drawn.indexOf("</svg>"));
    }
}
