/** The pages on scorecards: the month, the figures it is made of, the KPIs. */
@NullMarked
@NamedInterface("ui")
package io.pupitre.scorecard.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
