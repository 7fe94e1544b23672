@NullMarked
package io.pupitre.scorecard.words;

import org.jspecify.annotations.NullMarked;
