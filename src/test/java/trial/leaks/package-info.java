/** Entities that leak on purpose. Not below the console's own package, which would make them part of it. */
@NullMarked
package trial.leaks;

import org.jspecify.annotations.NullMarked;
