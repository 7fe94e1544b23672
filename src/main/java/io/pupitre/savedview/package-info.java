/** Views of lists that people keep: a name for what the address of a list narrows it to. Knows no list. */
@NullMarked
@ApplicationModule(
        displayName = "Saved views",
        allowedDependencies = {"tenancy", "ui", "shell"})
package io.pupitre.savedview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
