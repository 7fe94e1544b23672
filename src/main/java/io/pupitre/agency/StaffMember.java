package io.pupitre.agency;

import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.PersonId;

/** Somebody who works for an agency. */
public record StaffMember(PersonId person, AgencyId agency) {}
