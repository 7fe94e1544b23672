package io.pupitre.shell;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says to which section a view belongs. The rail marks it, the breadcrumb names it, and switching to another client
 * arrives at the same section there.
 *
 * <p>A view below its section's main page (a single scorecard, an editor) implements {@link NamedPage} as well: its
 * name becomes the last step of the breadcrumb.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface InSection {

    Section value();
}
