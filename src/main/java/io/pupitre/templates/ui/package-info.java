@NullMarked
package io.pupitre.templates.ui;

import org.jspecify.annotations.NullMarked;
