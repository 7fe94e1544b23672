/** What a tool is used for, and what becomes of that when the tool goes. */
@NullMarked
@NamedInterface("replacement")
package io.pupitre.tools.replacement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
