package io.pupitre.templates;

import io.pupitre.tenancy.Ids;
import java.util.regex.Pattern;

/**
 * What a field, step or option is known by through all versions and copies, however it is renamed or moved: 1 to 40 of a–z,
 * 0–9 and inner hyphens.
 */
public record ElementId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException when it hasn't that form */
    public ElementId {
        if (value.isEmpty() || value.length() > 40 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id");
        }
    }

    /** One that was never given before. */
    public static ElementId next() {
        return new ElementId(Ids.next().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
