/** Comparisons of speed, run by {@code make bench} and never as tests: ratios within one run, not times. */
@NullMarked
package io.pupitre.bench;

import org.jspecify.annotations.NullMarked;
