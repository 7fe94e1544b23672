package io.pupitre.tools.review.ui;

import io.pupitre.tools.ToolId;
import io.pupitre.tools.review.ReviewKind;
import io.pupitre.tools.ui.ToolsNavigation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Addresses of the pages on reviews, without a leading slash. */
public final class ReviewsNavigation {

    /** What says in a tool's address that a review of it is to be written down. */
    static final String REVIEW = "review";

    private ReviewsNavigation() {}

    /** How the client's tools stand. */
    public static String reviews(String workspace) {
        return ToolsNavigation.list(workspace) + "/reviews";
    }

    /** A tool, and the form for a review of it. */
    public static String review(String workspace, ToolId tool, ReviewKind kind) {
        return ToolsNavigation.tool(workspace, tool) + "?" + REVIEW + "=" + word(kind);
    }

    static Optional<ReviewKind> kind(String word) {
        return Arrays.stream(ReviewKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst();
    }

    static String word(ReviewKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
