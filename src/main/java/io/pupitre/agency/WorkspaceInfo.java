package io.pupitre.agency;

import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.WorkspaceId;
import java.time.ZoneId;

/**
 * A client workspace as its people see it.
 *
 * @param slug its part of the address, unique within its agency
 * @param colour the client's accent, {@code #rrggbb}
 * @param currency ISO 4217, of figures that don't say otherwise
 * @param sample whether its content is demonstration data
 */
public record WorkspaceInfo(
        WorkspaceId id,
        AgencyId agency,
        String agencySlug,
        String agencyName,
        String slug,
        String name,
        String colour,
        ZoneId zone,
        String currency,
        WorkspaceStatus status,
        boolean sample) {}
