package io.pupitre.tools.quality;

import io.pupitre.tools.ToolId;
import java.time.LocalDate;

/**
 * A check as it is stored.
 *
 * @param version of the state that was read
 * @param since the client's day on which it was set up
 */
public record CheckRecord(CheckId id, long version, ToolId tool, CheckDetails details, LocalDate since) {}
