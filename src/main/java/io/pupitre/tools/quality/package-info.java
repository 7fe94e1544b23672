/** Checks of the data in a client's tools: what is measured, by which threshold, what was found, and which KPIs it feeds. */
@NullMarked
@NamedInterface("quality")
package io.pupitre.tools.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
