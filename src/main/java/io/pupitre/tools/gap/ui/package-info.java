/** Pages on what a stack lacks. */
@NullMarked
package io.pupitre.tools.gap.ui;

import org.jspecify.annotations.NullMarked;
