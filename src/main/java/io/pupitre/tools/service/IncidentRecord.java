package io.pupitre.tools.service;

import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.ToolId;

/**
 * An incident as it is stored.
 *
 * @param version of the state that was read
 * @param recordedBy who wrote it down first
 */
public record IncidentRecord(IncidentId id, long version, ToolId tool, IncidentDetails details, PersonId recordedBy) {}
