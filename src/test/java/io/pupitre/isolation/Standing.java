package io.pupitre.isolation;

/** The standings that a person can have, each in its own kind of scope. */
enum Standing {
    PLATFORM_ADMIN,
    AGENCY_ADMIN,
    AGENCY_CONSULTANT,
    ADMIN_IN_WORKSPACE,
    CONSULTANT,
    CLIENT_CMO
}
