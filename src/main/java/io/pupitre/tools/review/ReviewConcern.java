package io.pupitre.tools.review;

import io.pupitre.agency.WorkspaceLine;
import io.pupitre.tools.ToolId;

/**
 * A review that somebody has to make anew: it expired, or the tool did not pass.
 *
 * @param name of the tool, with which one of several it is
 */
public record ReviewConcern(
        WorkspaceLine client,
        ToolId tool,
        String name,
        ReviewKind kind,
        ReviewState state,
        ReviewStanding.Newest newest) {}
