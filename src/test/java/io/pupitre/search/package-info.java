/** Finding records of each kind by their names. */
@NullMarked
package io.pupitre.search;

import org.jspecify.annotations.NullMarked;
