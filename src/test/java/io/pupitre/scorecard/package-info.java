@NullMarked
package io.pupitre.scorecard;

import org.jspecify.annotations.NullMarked;
