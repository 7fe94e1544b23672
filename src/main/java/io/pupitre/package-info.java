@NullMarked
package io.pupitre;

import org.jspecify.annotations.NullMarked;
