@NullMarked
package io.pupitre.scorecard.api;

import org.jspecify.annotations.NullMarked;
