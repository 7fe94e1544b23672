package io.pupitre.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;

/** A field for a day or a time, in which words can stand that are neither. */
public sealed interface DateOrTimeField permits DayField, TimeField {

    /** Whether it is empty or can be read, rather than holding words that are no value. */
    boolean isReadable();

    /** Whether a field of a form holds words that are no value; such a field says so itself. */
    static boolean isUnreadable(HasValidationProperties field) {
        return field instanceof DateOrTimeField one && !one.isReadable();
    }
}
