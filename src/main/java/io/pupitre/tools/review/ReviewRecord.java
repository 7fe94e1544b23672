package io.pupitre.tools.review;

import io.pupitre.tools.ToolId;

/**
 * A review as it is stored.
 *
 * @param version of the state that was read
 */
public record ReviewRecord(ReviewId id, long version, ToolId tool, ReviewDetails details) {}
