package io.pupitre.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person as Keycloak stores them; what isn't named here is of no interest.
 *
 * @param requiredActions what they have to do before they get in
 * @param attributes among them {@link #MARK}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Account(
        @Nullable String id,
        String username,
        @Nullable String email,
        boolean emailVerified,
        boolean enabled,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable List<String> requiredActions,
        @Nullable Map<String, List<String>> attributes) {

    /** Holds which attempt made the account, so that a lost answer can be told from somebody else's work. */
    static final String MARK = "onboarding";

    private static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";

    /** Nobody has set a password yet, or only one for the first sign-in. Grants no role: what people may do is ours. */
    static Account of(NewPerson person, String mark) {
        return new Account(
                null,
                person.email(),
                person.email(),
                true,
                true,
                person.firstName(),
                person.lastName(),
                List.of(CHOOSE_PASSWORD),
                Map.of(MARK, List.of(mark), "locale", List.of(person.language().getLanguage())));
    }

    String subject() {
        return Objects.requireNonNull(id);
    }

    String fullName() {
        String name =
                (Objects.requireNonNullElse(firstName, "") + " " + Objects.requireNonNullElse(lastName, "")).strip();
        return name.isEmpty() ? username : name;
    }

    String language() {
        return List.of("en").equals(attribute("locale")) ? "en" : "fr";
    }

    boolean isMarked(String mark) {
        return List.of(mark).equals(attribute(MARK));
    }

    boolean awaitsPassword() {
        return requiredActions != null && requiredActions.contains(CHOOSE_PASSWORD);
    }

    private List<String> attribute(String name) {
        return attributes == null ? List.of() : attributes.getOrDefault(name, List.of());
    }
}
