@NullMarked
package io.pupitre.tools.quality.ui;

import org.jspecify.annotations.NullMarked;
