@NullMarked
package io.pupitre.tools.review.ui;

import org.jspecify.annotations.NullMarked;
