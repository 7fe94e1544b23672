@NullMarked
package io.pupitre.scorecard.document;

import org.jspecify.annotations.NullMarked;
