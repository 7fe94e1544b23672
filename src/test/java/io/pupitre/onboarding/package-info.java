@NullMarked
package io.pupitre.onboarding;

import org.jspecify.annotations.NullMarked;
