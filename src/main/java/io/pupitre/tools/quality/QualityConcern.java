package io.pupitre.tools.quality;

import io.pupitre.agency.WorkspaceLine;
import io.pupitre.tools.ToolId;
import java.time.LocalDate;

/**
 * A check that somebody has to attend to: it is breached, or to be measured again.
 *
 * @param name of the tool, with which one of several it is
 * @param state {@code BREACHED} or {@code OVERDUE}
 * @param since the client's day on which it was measured, or on which it was to be measured
 */
public record QualityConcern(
        WorkspaceLine client,
        ToolId tool,
        String name,
        CheckId check,
        CheckKind kind,
        String subject,
        QualityState state,
        LocalDate since) {}
