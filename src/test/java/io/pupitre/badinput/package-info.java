/** Values that no form should let through, tried on whatever takes text, numbers or dates. */
@NullMarked
package io.pupitre.badinput;

import org.jspecify.annotations.NullMarked;
