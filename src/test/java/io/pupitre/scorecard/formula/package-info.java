@NullMarked
package io.pupitre.scorecard.formula;

import org.jspecify.annotations.NullMarked;
