package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.PublicationLine;
import io.pupitre.scorecard.Publications;
import io.pupitre.scorecard.Scorecards;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.NotFoundException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows the months whose scorecard the person may open. */
@Component
class ShownMonths {

    private final Scorecards scorecards;
    private final Publications publications;

    ShownMonths(Scorecards scorecards, Publications publications) {
        this.scorecards = scorecards;
        this.publications = publications;
    }

    /**
     * Months as they were read together, the latest first.
     *
     * @param all what was published, and the drafts for those who write them
     */
    record Months(List<PublicationLine> published, List<YearMonth> all) {

        /** The last publication of a month, if there is one. */
        Optional<PublicationLine> lineOf(YearMonth month) {
            return published.stream().filter(line -> line.month().equals(month)).findFirst();
        }

        /**
         * The month of an address.
         *
         * @param text as in {@code 2026-10}
         * @throws NotFoundException when the person has no such month
         */
        YearMonth get(String text) {
            try {
                YearMonth month = YearMonth.parse(text);
                if (all.contains(month)) {
                    return month;
                }
            } catch (DateTimeException e) {
                // Names no month, hence none of theirs.
            }
            throw new NotFoundException();
        }
    }

    Months read() {
        List<PublicationLine> lines = publications.lines();
        List<YearMonth> published = lines.stream().map(PublicationLine::month).toList();
        return new Months(
                lines,
                CurrentScope.workspace().role().consults()
                        ? Stream.concat(published.stream(), scorecards.months().stream())
                                .distinct()
                                .sorted(Comparator.reverseOrder())
                                .toList()
                        : published);
    }
}
