package io.pupitre.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Each insert, update and delete of the entity is recorded with its fields before and after. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

    /** What it is, as stored and as the key of its translated name: {@code tool}. */
    String value();

    /**
     * The properties that hold the ids of records in whose histories it stands, too: a tool's has its integrations. Of a
     * change, those that it is about before or after. Only of what belongs to a workspace.
     */
    String[] about() default {};
}
