@NullMarked
package io.pupitre.document;

import org.jspecify.annotations.NullMarked;
