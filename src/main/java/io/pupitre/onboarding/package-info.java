/** How a client begins: its workspace, what is in it from the first day, and the people who are asked in. */
@NullMarked
@ApplicationModule(
        displayName = "Onboarding",
        allowedDependencies = {
            "tenancy",
            "agency",
            "identity",
            "tools",
            "templates",
            "cadence",
            "scorecard",
            "notification",
            "ui",
            "shell"
        })
package io.pupitre.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
