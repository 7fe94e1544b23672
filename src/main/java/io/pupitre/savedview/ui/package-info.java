/** The menu in which a list has its views. */
@NullMarked
@NamedInterface("ui")
package io.pupitre.savedview.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
