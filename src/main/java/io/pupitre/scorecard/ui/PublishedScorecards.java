package io.pupitre.scorecard.ui;

import io.pupitre.agency.Regions;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.identity.People;
import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.Publications;
import io.pupitre.scorecard.document.PublishedScorecard;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens published months for documents, as the page does: verified, and with the names that they show. */
@Component
class PublishedScorecards {

    private final Publications publications;
    private final People people;
    private final WorkspaceDirectory directory;
    private final Regions regions;

    PublishedScorecards(Publications publications, People people, WorkspaceDirectory directory, Regions regions) {
        this.publications = publications;
        this.people = people;
        this.directory = directory;
        this.regions = regions;
    }

    /**
     * Opens a revision of a month.
     *
     * @throws NotFoundException when there is no such, or not as it was published: there is no paper of such
     */
    PublishedScorecard open(YearMonth month, int revision) {
        return switch (publications.open(month, revision)) {
            case Publication.Genuine genuine ->
                new PublishedScorecard(genuine, directory.current(), names(genuine), regions.list());
            case Publication.Tampered ignored -> throw new NotFoundException();
        };
    }

    private Map<UUID, String> names(Publication.Genuine publication) {
        Map<UUID, String> names = new HashMap<>();
        Stream.concat(
                        Stream.of(publication.publishedBy().value()),
                        publication.scorecards().stream()
                                .flatMap(scorecard -> scorecard.lines().stream())
                                .flatMap(line -> line.inputs().stream())
                                .flatMap(input -> input.origins().stream())
                                .map(origin -> origin.batch().by()))
                .distinct()
                .forEach(id -> people.find(new PersonId(id)).ifPresent(person -> names.put(id, person.name())));
        return names;
    }
}
