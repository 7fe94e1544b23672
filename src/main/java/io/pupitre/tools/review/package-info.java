/** Reviews of a client's tools: what was checked, by whom, with which verdict, and until when that counts. */
@NullMarked
@NamedInterface("review")
package io.pupitre.tools.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
