@NullMarked
package io.pupitre.tools.service.ui;

import org.jspecify.annotations.NullMarked;
