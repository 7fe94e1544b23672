/** The pages on the replacement of tools. */
@NullMarked
package io.pupitre.tools.replacement.ui;

import org.jspecify.annotations.NullMarked;
