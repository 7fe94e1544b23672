package io.pupitre.tools.evaluation.ui;

import io.pupitre.tools.evaluation.EvaluationId;
import io.pupitre.tools.ui.ToolsNavigation;

/** Addresses of the pages on a client's evaluations, without a leading slash. */
public final class EvaluationsNavigation {

    private EvaluationsNavigation() {}

    /** The list. */
    public static String list(String workspace) {
        return ToolsNavigation.list(workspace) + "/evaluations";
    }

    /** One of them. */
    public static String evaluation(String workspace, EvaluationId evaluation) {
        return list(workspace) + "/" + evaluation.value();
    }
}
