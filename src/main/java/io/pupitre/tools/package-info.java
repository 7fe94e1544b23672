/** The martech stack of a client: which tools, who owns them, what they cost. */
@NullMarked
@ApplicationModule(
        displayName = "Tools",
        allowedDependencies = {
            "tenancy",
            "audit",
            "agency",
            "ui",
            "csv",
            "identity",
            "shell",
            "notification",
            "scorecard",
            "scorecard :: ui",
            "cadence",
            "document",
            "savedview :: ui",
            "savedview"
        })
package io.pupitre.tools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
