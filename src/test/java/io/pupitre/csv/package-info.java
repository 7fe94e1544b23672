@NullMarked
package io.pupitre.csv;

import org.jspecify.annotations.NullMarked;
