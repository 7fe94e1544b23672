package io.pupitre.tools.review;

import static io.pupitre.isolation.IsolationCase.Border.AGENCY;
import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;

import io.pupitre.isolation.FileCase;
import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class ReviewIsolationCases implements IsolationCases {

    private final Tools tools;
    private final Reviews reviews;
    private final AgencyReviews agencyReviews;
    private final Personas personas;

    ReviewIsolationCases(Tools tools, Reviews reviews, AgencyReviews agencyReviews, Personas personas) {
        this.tools = tools;
        this.reviews = reviews;
        this.agencyReviews = agencyReviews;
        this.personas = personas;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byListing("Reviews.matrix", WORKSPACE, this::reviewed, reviews::matrix),
                IsolationCase.byHandle(
                        "AgencyReviews.concerns",
                        AGENCY,
                        this::expiredInLittoral,
                        () -> new ToolId(Ids.next()),
                        tool -> agencyReviews.concerns().stream()
                                .anyMatch(one -> one.tool().equals(tool))),
                IsolationCase.byHandle(
                        "Reviews.of",
                        WORKSPACE,
                        () -> reviewed("read").tool(),
                        () -> new ToolId(Ids.next()),
                        reviews::of),
                IsolationCase.byHandle(
                        "Reviews.add",
                        WORKSPACE,
                        () -> tool("added"),
                        () -> new ToolId(Ids.next()),
                        tool -> reviews.add(tool, ReviewExamples.complete()).details()),
                IsolationCase.byHandle(
                        "Reviews.correct",
                        WORKSPACE,
                        () -> reviewed("corrected"),
                        () -> new ReviewRecord(
                                new ReviewId(Ids.next()), 0, new ToolId(Ids.next()), ReviewExamples.complete()),
                        review -> reviews.correct(review, review.details()).details()));
    }

    @Override
    public List<FileCase> files() {
        return List.of();
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(ToolReview.class, () -> reviewed("entity").id().value());
    }

    @Override
    public Map<String, String> exempt() {
        return Map.of("Reviews.today", "tells the day where the client of the scope is, and nothing of records");
    }

    private ToolId expiredInLittoral() {
        return personas.as(personas.in(SamplePerson.CARL, "littoral"), () -> {
            ToolId tool = tools.add(ToolExamples.named("expired").withStatus(ToolStatus.ACTIVE))
                    .id();
            reviews.add(tool, ReviewExamples.failed(ReviewKind.SECURITY, ReviewExamples.DAY));
            return tool;
        });
    }

    private ToolId tool(String product) {
        return tools.add(ToolExamples.named(product)).id();
    }

    private ReviewRecord reviewed(String product) {
        return reviews.add(tool(product), ReviewExamples.complete());
    }
}
