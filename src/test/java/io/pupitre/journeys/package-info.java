@NullMarked
package io.pupitre.journeys;

import org.jspecify.annotations.NullMarked;
