package io.pupitre.scorecard.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScorecardPdfTest {

    private final ScorecardPdf pdf = new ScorecardPdf(PublishedExamples.PHRASES);

    @Test
    void look() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/look"));
        PublishedScorecard five = PublishedExamples.ordinary();
        Files.write(
                folder.resolve("five-fr.pdf"),
                pdf.write(five, five.publication().scorecards(), Locale.FRENCH));
        Files.write(
                folder.resolve("five-en.pdf"),
                pdf.write(five, five.publication().scorecards(), Locale.ENGLISH));
        for (int seed = 0; seed < 4; seed++) {
            PublishedScorecard random = PublishedExamples.random(seed);
            Files.write(
                    folder.resolve("random-" + seed + ".pdf"),
                    pdf.write(random, random.inOrder(Locale.FRENCH), Locale.FRENCH));
        }
        assertThat(new ArrayList<Scorecard>(List.of())).isEmpty();
    }
}
