@NullMarked
package io.pupitre.onboarding.ui;

import org.jspecify.annotations.NullMarked;
