package io.pupitre.scorecard.ui;

import io.pupitre.agency.Regions;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.identity.People;
import io.pupitre.identity.Person;
import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.Publications;
import io.pupitre.scorecard.document.PublishedScorecard;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.ui.FigureFormat;
import java.time.YearMonth;
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

    /** @throws NotFoundException when the month is not published, or not as it was published: there is no paper of such */
    PublishedScorecard open(YearMonth month) {
        return switch (publications.open(month)) {
            case Publication.Genuine genuine ->
                new PublishedScorecard(
                        genuine,
                        directory.current(),
                        people.find(genuine.publishedBy()).map(Person::name).orElse(FigureFormat.UNKNOWN),
                        regions.list());
            case Publication.Tampered ignored -> throw new NotFoundException();
        };
    }
}
