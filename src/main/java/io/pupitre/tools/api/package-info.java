/** The stack's part of the interface for programs. */
@NullMarked
package io.pupitre.tools.api;

import org.jspecify.annotations.NullMarked;
