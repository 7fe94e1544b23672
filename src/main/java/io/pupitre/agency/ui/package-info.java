@NullMarked
package io.pupitre.agency.ui;

import org.jspecify.annotations.NullMarked;
