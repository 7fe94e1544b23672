package io.pupitre.shell;

import io.pupitre.tenancy.Role;
import io.pupitre.ui.Colour;
import java.io.Serializable;

/**
 * A client's workspace that the person may enter.
 *
 * @param slug as in the URL
 * @param monogram one to three characters
 * @param role the person's role there
 * @param sample whether its content is invented, for people who try the console out
 * @param recency 0 for never opened, otherwise greater for more recent (such as epoch seconds)
 */
public record Workspace(
        String slug,
        String name,
        String agency,
        Colour colour,
        String monogram,
        Role role,
        Standing standing,
        boolean sample,
        boolean favourite,
        long recency)
        implements Serializable {

    /** Whether the workspace is at work. Anything else is announced by a banner on every page. */
    public enum Standing {
        ACTIVE,
        SUSPENDED,
        ARCHIVED
    }
}
