/**
 * Work that takes longer than a click: it goes on when the browser is closed, survives the death of a node, shows how far it
 * is and can be cancelled.
 *
 * <p>A module contributes a {@link io.pupitre.jobs.JobHandler} bean and starts it by {@link io.pupitre.jobs.Jobs#submit}.
 */
@NullMarked
@ApplicationModule(displayName = "Jobs", allowedDependencies = "tenancy")
package io.pupitre.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
