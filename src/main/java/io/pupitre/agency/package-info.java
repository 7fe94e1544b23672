/** Agencies, their client workspaces, and who is a member of which. */
@NullMarked
@ApplicationModule(
        displayName = "Agency",
        allowedDependencies = {"tenancy", "identity", "audit", "ui", "shell"})
package io.pupitre.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
