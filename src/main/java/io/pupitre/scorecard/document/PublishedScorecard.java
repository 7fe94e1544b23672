package io.pupitre.scorecard.document;

import io.pupitre.agency.Region;
import io.pupitre.agency.WorkspaceInfo;
import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.words.SliceNames;
import io.pupitre.tenancy.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A publication, and what a file says of it besides.
 *
 * @param names of the people in it
 * @param regions of the client: its countries are called by their names
 */
public record PublishedScorecard(
        Publication.Genuine publication, WorkspaceInfo client, Function<PersonId, String> names, List<Region> regions) {

    public PublishedScorecard {
        regions = List.copyOf(regions);
    }

    /**
     * The whole, and after it the slice when there is such a one besides.
     *
     * @param slice {@link Slice#ALL} for the whole alone
     */
    public List<Scorecard> with(Slice slice) {
        return publication.scorecards().stream()
                .filter(scorecard ->
                        scorecard.slice().isAll() || scorecard.slice().equals(slice))
                .toList();
    }

    /** All slices, the whole first, in the order in which the screen offers them. */
    public List<Scorecard> inOrder(Locale language) {
        List<Scorecard> scorecards = publication.scorecards();
        List<Slice> slices = scorecards.stream().map(Scorecard::slice).toList();
        return names(language).inOrder(slices).stream()
                .map(slice -> scorecards.get(slices.indexOf(slice)))
                .toList();
    }

    /** Such as {@code nordwind-2026-10-scorecard}; a restated month says so. */
    public String fileName() {
        int revision = publication.line().revision();
        return client.slug() + "-" + publication.line().month() + (revision > 1 ? "-r" + revision : "") + "-scorecard";
    }

    /** The name of who published it. */
    String publisher() {
        return names.apply(publication.publishedBy());
    }

    /** How a slice other than the whole is called. */
    String name(Slice slice, Locale language) {
        boolean oneDimension = publication.scorecards().stream()
                        .map(scorecard -> scorecard.slice().dimension())
                        .distinct()
                        .count()
                <= 2;
        return names(language).name(slice, oneDimension);
    }

    /** How slices are called. */
    SliceNames names(Locale language) {
        return new SliceNames(regions, publication.reconciliations(), language);
    }
}
