package io.pupitre.shell;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that the shell asks of the application. One bean implements it; it answers for the person of the current request
 * and the workspace to which the current browser tab is pinned. Every method is called with the Vaadin session locked,
 * except {@link #person()}, which is also called while the first HTML of a tab is written.
 *
 * <p>Lists hold only what the person may know of. The shell leaves out what they cannot open, but that is courtesy:
 * refusing is the business of services and routes.
 */
public interface ShellContext {

    Person person();

    /** The workspace of this tab; empty on agency and platform pages and on error pages. */
    Optional<Workspace> workspace();

    /** The agency of this tab's page, if the person works for it; empty for a client's people and on platform pages. */
    Optional<Agency> agency();

    /** Every workspace that the person may switch to, the current one among them, in no particular order. */
    List<Workspace> workspaces();

    /** Names (with e-mail) of those who can give the person a right here; shown when a right is missing. */
    List<String> whomToAsk();

    void setFavourite(String slug, boolean favourite);

    void saveLanguage(Locale language);

    void saveColourScheme(ColorScheme.Value colourScheme);

    void saveDensity(Density density);

    /** Where the browser POSTs to end the session, with the CSRF token that goes along. */
    SignOut signOut();

    /**
     * A form's target.
     *
     * @param csrfParameter empty if no token is needed
     */
    record SignOut(String action, String csrfParameter, String csrfToken) {}

    /** Whether the section is to be offered to the person in this tab. */
    default boolean mayOpen(Section section) {
        return switch (section.area()) {
            case WORKSPACE -> workspace().filter(w -> section.isFor(w.role())).isPresent();
            case AGENCY -> agency().filter(a -> section.isFor(a.role())).isPresent();
            case PLATFORM -> person().platformAdmin();
        };
    }
}
