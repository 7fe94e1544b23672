package io.pupitre.tools.service;

import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tool with what is kept of its service.
 *
 * @param name with which one of several it is
 * @param level that applies this month; null without one
 * @param lastMonth the last full month; null before anything was recorded
 * @param thisMonth until now; null before anything was recorded
 * @param ongoing incidents that go on, the first that began first
 * @param unanswered releases that are to be assessed or answered: by the day on which they take effect, those without one last
 */
public record ServiceLine(
        ToolId tool,
        String name,
        String category,
        ToolStatus status,
        @Nullable LevelDetails level,
        @Nullable MonthAvailability lastMonth,
        @Nullable MonthAvailability thisMonth,
        List<IncidentRecord> ongoing,
        List<ReleaseRecord> unanswered) {}
