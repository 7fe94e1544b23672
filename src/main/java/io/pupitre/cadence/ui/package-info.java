@NullMarked
package io.pupitre.cadence.ui;

import org.jspecify.annotations.NullMarked;
