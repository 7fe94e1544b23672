package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.PublicationLine;
import io.pupitre.scorecard.Publications;
import io.pupitre.shell.RecordSource;
import io.pupitre.shell.Section;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.SearchText;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A client's published months in the command palette, by their names in the person's language: “oct 2026”. */
@Component
@Order(1)
class MonthRecords implements RecordSource {

    private final Publications publications;

    MonthRecords(Publications publications) {
        this.publications = publications;
    }

    @Override
    public Section section() {
        return Section.SCORECARDS;
    }

    @Override
    public String kindKey() {
        return "scorecard.published-months";
    }

    @Override
    public List<Match> find(Query query) {
        FigureFormat format = new FigureFormat(query.language());
        // The names aren't in the database, and a year has twelve of them.
        return SearchText.of(query.text()).stream()
                .flatMap(wanted -> named(wanted, format))
                .limit(SearchText.ANSWERS)
                .map(month -> new Match(
                        format.month(month),
                        "",
                        Glyph.SCORECARDS,
                        ScorecardsNavigation.month(query.workspace(), month)))
                .toList();
    }

    private Stream<YearMonth> named(SearchText wanted, FigureFormat format) {
        List<String> words = Arrays.asList(plain(wanted.text()).split(" "));
        return publications.lines().stream()
                .map(PublicationLine::month)
                .filter(month -> words.stream().allMatch(plain(format.month(month))::contains));
    }

    /** Without accents, case and kinds of blanks. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
