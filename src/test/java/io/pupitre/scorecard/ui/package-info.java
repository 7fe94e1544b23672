@NullMarked
package io.pupitre.scorecard.ui;

import org.jspecify.annotations.NullMarked;
