/** What a client does again and again, what it launches once, and the calendar of both. */
@NullMarked
@ApplicationModule(
        displayName = "Cadence",
        allowedDependencies = {"tenancy", "audit", "agency", "identity", "templates", "ui", "shell"})
package io.pupitre.cadence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
