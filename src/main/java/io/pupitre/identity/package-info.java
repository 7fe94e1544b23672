/** Who is signed in: Keycloak by OpenID Connect, and the people as rows of our own. */
@NullMarked
@ApplicationModule(displayName = "Identity")
package io.pupitre.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
