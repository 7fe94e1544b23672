/** How a scorecard reads: the same words on the screen, on paper and in a workbook. */
@NullMarked
package io.pupitre.scorecard.words;

import org.jspecify.annotations.NullMarked;
