@NullMarked
package io.pupitre.tools.evaluation.ui;

import org.jspecify.annotations.NullMarked;
