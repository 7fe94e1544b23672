@NullMarked
package io.pupitre.tenancy.guard;

import org.jspecify.annotations.NullMarked;
