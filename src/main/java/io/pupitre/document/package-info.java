/** Paper: pages made of nodes, never of parsed text, and printed as tagged PDF. Knows nothing of what is printed. */
@NullMarked
@ApplicationModule(displayName = "Document", allowedDependencies = "ui")
package io.pupitre.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
