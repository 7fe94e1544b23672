/** What is said of capabilities, the same on the screen, in files and on paper. */
@NullMarked
package io.pupitre.tools.gap.words;

import org.jspecify.annotations.NullMarked;
