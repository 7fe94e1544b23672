/** Agencies, their client workspaces, and who is a member of which. */
@NullMarked
@ApplicationModule(
        displayName = "Agency",
        allowedDependencies = {"tenancy", "identity", "audit", "ui"})
package io.pupitre.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
