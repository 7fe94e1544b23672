package io.pupitre.agency;

import java.util.regex.Pattern;

/** A name's form in addresses: 2 to 40 of a–z, 0–9 and single inner hyphens. */
public record Slug(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException when it hasn't that form */
    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a slug");
        }
    }

    public static boolean isSlug(String text) {
        return text.length() >= 2 && text.length() <= 40 && FORM.matcher(text).matches();
    }
}
