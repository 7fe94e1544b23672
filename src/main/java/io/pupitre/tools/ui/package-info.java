@NullMarked
package io.pupitre.tools.ui;

import org.jspecify.annotations.NullMarked;
