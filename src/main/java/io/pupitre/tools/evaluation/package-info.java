/** Tools that a client compares before it buys: weighted criteria, marks, the memo, and what was decided. */
@NullMarked
@NamedInterface("evaluation")
package io.pupitre.tools.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
