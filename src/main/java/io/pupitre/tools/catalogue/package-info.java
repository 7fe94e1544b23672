/** Well-known products of the martech market and what they are for: the same for every client, and read only. */
@NullMarked
package io.pupitre.tools.catalogue;

import org.jspecify.annotations.NullMarked;
