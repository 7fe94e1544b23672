/** Inputs, KPIs, scorecards, publications: what a month came to, and the proof of it. */
@NullMarked
@ApplicationModule(
        displayName = "Scorecard",
        allowedDependencies = {"tenancy", "audit", "agency", "csv", "jobs", "ui", "shell", "identity", "document"})
package io.pupitre.scorecard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
