/**
 * The agency's library of best practices, in versions that never change once published, and the copies of them that its
 * clients live by.
 */
@NullMarked
@ApplicationModule(
        displayName = "Templates",
        allowedDependencies = {"tenancy", "audit", "agency", "identity", "ui", "shell"})
package io.pupitre.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
