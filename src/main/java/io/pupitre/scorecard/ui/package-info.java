/** The pages on scorecards: the month, the figures it is made of, the KPIs. */
@NullMarked
package io.pupitre.scorecard.ui;

import org.jspecify.annotations.NullMarked;
