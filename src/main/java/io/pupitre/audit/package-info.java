/** Who changed what: an append-only store of field differences, written by construction with every save. */
@NullMarked
@ApplicationModule(displayName = "Audit", allowedDependencies = "tenancy")
package io.pupitre.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
