package io.pupitre.identity;

import io.pupitre.ui.TextRule;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Somebody whom Keycloak may not know yet.
 *
 * @param email lower-case: Keycloak takes it for the name to sign in with
 * @param name first name and last name
 * @param language French or English
 */
public record NewPerson(String email, String name, Locale language) {

    /** No address is longer, and no name. */
    public static final int LONGEST = 200;

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),;:\\\\\\[\\]]{1,64}@[^\\s@<>\"(),;:\\\\\\[\\]]+\\.[^\\s@.<>\"(),;:]{2,}");

    /** @throws IllegalArgumentException when a part hasn't its form */
    public NewPerson {
        email = email.strip().toLowerCase(Locale.ROOT);
        name = name.strip().replaceAll("\\s+", " ");
        if (!isEmail(email) || !isName(name)) {
            throw new IllegalArgumentException("person");
        }
    }

    public static boolean isEmail(String text) {
        String email = text.strip();
        return email.length() <= LONGEST && EMAIL.matcher(email).matches();
    }

    /** Keycloak keeps names free of what could be mark-up. */
    public static boolean isName(String text) {
        return TextRule.line(LONGEST).isMetBy(text)
                && text.chars().noneMatch(c -> "<>&\"$%!#?§;*~/\\|^=[]{}()".indexOf(c) >= 0);
    }

    String firstName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** Empty for who goes by one name: Keycloak asks them at their first sign-in. */
    String lastName() {
        int space = name.indexOf(' ');
        return space < 0 ? "" : name.substring(space + 1);
    }
}
