/** The demo: the console with its servers and sample people, in one command. */
@NullMarked
package io.pupitre.demo;

import org.jspecify.annotations.NullMarked;
