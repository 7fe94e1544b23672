/** What leaves the console for people's mailboxes. */
@NullMarked
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {})
package io.pupitre.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
