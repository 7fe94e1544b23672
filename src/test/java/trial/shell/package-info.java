/** The shell without the rest: invented people and clients, so that it can be looked at and tested by itself. */
@NullMarked
package trial.shell;

import org.jspecify.annotations.NullMarked;
