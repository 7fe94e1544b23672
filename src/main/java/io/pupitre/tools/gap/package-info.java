/** What a client's stack lacks, today and at the end of each phase: capability by capability. */
@NullMarked
@NamedInterface("gap")
package io.pupitre.tools.gap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
