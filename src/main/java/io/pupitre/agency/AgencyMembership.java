package io.pupitre.agency;

import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.Role;

/** A person's standing at the agency's level: its admin, or a consultant of some of its workspaces. */
public record AgencyMembership(AgencyId id, String slug, String name, String colour, Role role) {}
