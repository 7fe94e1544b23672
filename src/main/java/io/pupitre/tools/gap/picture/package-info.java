/** The stack map by layer: drawn once, for the screen, for files and for paper. Nothing here reads or knows who asks. */
@NullMarked
package io.pupitre.tools.gap.picture;

import org.jspecify.annotations.NullMarked;
