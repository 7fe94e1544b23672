package io.pupitre.tools.rule.ui;

import io.pupitre.tools.ToolField;
import io.pupitre.tools.review.ui.ReviewsNavigation;
import io.pupitre.tools.rule.FailingTool;
import io.pupitre.tools.ui.ToolsNavigation;
import java.util.Objects;

/** Addresses of the pages on an agency's rules, without a leading slash. */
public final class RulesNavigation {

    /** The rules, and how the clients do. */
    public static final String AGENCY = "agency/stack-rules";

    private RulesNavigation() {}

    /** How a client does. */
    public static String client(String workspace) {
        return ToolsNavigation.list(workspace) + "/rules";
    }

    /** Where what a tool lacks is mended: a new review, or the field of its sheet. */
    static String remedy(String workspace, FailingTool failing) {
        return failing.mend().review() == null
                ? ToolsNavigation.edit(
                        workspace,
                        failing.tool(),
                        Objects.requireNonNullElse(failing.mend().toolField(), ToolField.PRODUCT))
                : ReviewsNavigation.review(
                        workspace,
                        failing.tool(),
                        Objects.requireNonNull(failing.mend().review()));
    }
}
