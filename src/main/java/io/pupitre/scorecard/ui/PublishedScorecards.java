package io.pupitre.scorecard.ui;

import io.pupitre.agency.Regions;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.identity.People;
import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.PublicationLine;
import io.pupitre.scorecard.Publications;
import io.pupitre.scorecard.document.PublishedScorecard;
import io.pupitre.tenancy.NotFoundException;
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
     * The very revision.
     *
     * @throws NotFoundException when it is not published, or is not what was published: there is no paper of such
     */
    PublishedScorecard open(PublicationLine line) {
        return switch (publications.open(line.month(), line.revision())) {
            case Publication.Genuine genuine ->
                new PublishedScorecard(genuine, directory.current(), new Names(people)::of, regions.list());
            case Publication.Tampered ignored -> throw new NotFoundException();
        };
    }
}
