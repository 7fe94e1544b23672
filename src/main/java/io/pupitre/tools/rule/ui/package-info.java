@NullMarked
package io.pupitre.tools.rule.ui;

import org.jspecify.annotations.NullMarked;
