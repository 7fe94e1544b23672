package io.pupitre.tools.review.ui;

import com.vaadin.flow.router.QueryParameters;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.review.Reviews;
import io.pupitre.tools.ui.Authors;
import io.pupitre.tools.ui.ToolSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A tool's reviews in its side panel. */
@Component
@Order(1)
class ReviewSection implements ToolSection {

    private final Reviews reviews;
    private final Authors authors;
    private final WorkspaceDirectory directory;

    ReviewSection(Reviews reviews, Authors authors, WorkspaceDirectory directory) {
        this.reviews = reviews;
        this.authors = authors;
        this.directory = directory;
    }

    @Override
    public com.vaadin.flow.component.Component of(ToolRecord tool, String workspace, QueryParameters address) {
        ReviewPanel panel =
                new ReviewPanel(reviews, tool, authors.name(CurrentScope.get().person()));
        if (directory.current().status() == WorkspaceStatus.ACTIVE) {
            address.getSingleParameter(ReviewsNavigation.REVIEW)
                    .flatMap(ReviewsNavigation::kind)
                    .ifPresent(panel::add);
        }
        return panel;
    }
}
