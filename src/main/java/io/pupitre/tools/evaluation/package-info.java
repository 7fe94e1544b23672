/** Tools that a client compares before it buys: weighted criteria, marks, the memo, and what was decided. */
@NullMarked
package io.pupitre.tools.evaluation;

import org.jspecify.annotations.NullMarked;
