package io.pupitre.shell;

import static io.pupitre.tenancy.Role.AGENCY_ADMIN;
import static io.pupitre.tenancy.Role.CLIENT_CMO;
import static io.pupitre.tenancy.Role.CONSULTANT;

import com.vaadin.flow.component.HasElement;
import io.pupitre.tenancy.Role;
import io.pupitre.ui.Glyph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table of contents of the product, in the order of the rail. A section is offered once a route exists for it and the
 * person may open it, so nothing here promises a page that is not built yet.
 */
public enum Section {
    SCORECARDS(Area.WORKSPACE, "scorecards", "s", Glyph.SCORECARDS, AGENCY_ADMIN, CONSULTANT, CLIENT_CMO),
    CADENCES(Area.WORKSPACE, "cadences", "c", Glyph.CADENCES, AGENCY_ADMIN, CONSULTANT),
    TEMPLATES(Area.WORKSPACE, "templates", "t", Glyph.TEMPLATES, AGENCY_ADMIN, CONSULTANT),
    TOOLS(Area.WORKSPACE, "tools", "o", Glyph.TOOLS, AGENCY_ADMIN, CONSULTANT),
    SETTINGS(Area.WORKSPACE, "settings", "r", Glyph.SETTINGS, AGENCY_ADMIN),

    CLIENTS(Area.AGENCY, "clients", "a", Glyph.CLIENTS, AGENCY_ADMIN, CONSULTANT),
    PORTFOLIO(Area.AGENCY, "portfolio", "f", Glyph.PORTFOLIO, AGENCY_ADMIN, CONSULTANT),
    SAVINGS(Area.AGENCY, "savings", "g", Glyph.SAVINGS, AGENCY_ADMIN, CONSULTANT),
    RENEWALS(Area.AGENCY, "renewals", "n", Glyph.RENEWALS, AGENCY_ADMIN, CONSULTANT),
    CHECKS(Area.AGENCY, "stack-rules", "o", Glyph.TOOLS, AGENCY_ADMIN, CONSULTANT),
    LIBRARY(Area.AGENCY, "templates", "l", Glyph.TEMPLATES, AGENCY_ADMIN, CONSULTANT),
    DICTIONARY(Area.AGENCY, "kpis", "d", Glyph.SCORECARDS, AGENCY_ADMIN, CONSULTANT),
    RULES(Area.AGENCY, "rules", "u", Glyph.SETTINGS, AGENCY_ADMIN),
    PEOPLE(Area.AGENCY, "people", "e", Glyph.PEOPLE, AGENCY_ADMIN),

    AGENCIES(Area.PLATFORM, "agencies", "y", Glyph.AGENCIES);

    /** The three worlds of the console; each has a rail of its own look. */
    public enum Area {
        WORKSPACE,
        AGENCY,
        PLATFORM;

        List<Section> sections() {
            return Stream.of(Section.values()).filter(s -> s.area == this).toList();
        }
    }

    private final Area area;
    private final String path;
    private final String goKey;
    private final Glyph glyph;
    /** Made by Set.of, which cannot change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    Section(Area area, String path, String goKey, Glyph glyph, Role... roles) {
        this.area = area;
        this.path = path;
        this.goKey = goKey;
        this.glyph = glyph;
        this.roles = Set.of(roles);
    }

    public Area area() {
        return area;
    }

    /** The translation key of the section's name. */
    public String key() {
        return "shell.section-" + name().toLowerCase(Locale.ROOT);
    }

    /** The path of the section's page in this workspace, without a leading slash. Other areas ignore the workspace. */
    public String path(String workspace) {
        return switch (area) {
            case WORKSPACE -> "c/" + workspace + "/" + path;
            case AGENCY -> "agency/" + path;
            case PLATFORM -> "platform/" + path;
        };
    }

    /** The section that a page says it belongs to. */
    static Optional<Section> of(HasElement page) {
        return Optional.ofNullable(page.getClass().getAnnotation(InSection.class))
                .map(InSection::value);
    }

    /** Where a switch of clients leads: to the same kind of page, if the role there has it; else to what every role has. */
    static Section inOtherClient(Optional<Section> here, Role there) {
        return here.filter(section -> section.area == Area.WORKSPACE && section.isFor(there))
                .orElse(SCORECARDS);
    }

    boolean isFor(Role role) {
        return roles.contains(role);
    }

    /** Who may open it, from the most to the least powerful; empty for the platform's pages. */
    Set<Role> roles() {
        return roles;
    }

    /** The character that leads here after G. */
    String goKey() {
        return goKey;
    }

    Glyph glyph() {
        return glyph;
    }
}
