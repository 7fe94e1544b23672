/** Scorecards' part of the interface for programs. */
@NullMarked
package io.pupitre.scorecard.api;

import org.jspecify.annotations.NullMarked;
