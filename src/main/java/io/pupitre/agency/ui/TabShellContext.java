package io.pupitre.agency.ui;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinServletRequest;
import io.pupitre.agency.AgencyAdmins;
import io.pupitre.agency.AgencyMembership;
import io.pupitre.agency.OpenWorkspace;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.agency.WorkspaceVisits;
import io.pupitre.identity.CurrentPerson;
import io.pupitre.identity.People;
import io.pupitre.identity.Person;
import io.pupitre.shell.Agency;
import io.pupitre.shell.Density;
import io.pupitre.shell.ShellContext;
import io.pupitre.shell.Workspace;
import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import io.pupitre.ui.Colour;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Answers the shell's questions from the directory, for the person of the session and the scope of the tab. */
@Component
class TabShellContext implements ShellContext {

    /** More than anybody scrolls through; who has more finds theirs by typing. */
    private static final int SWITCHABLE = 500;

    private final CurrentPerson current;
    private final People people;
    private final WorkspaceDirectory directory;
    private final WorkspaceVisits visits;
    private final AgencyAdmins admins;

    TabShellContext(
            CurrentPerson current,
            People people,
            WorkspaceDirectory directory,
            WorkspaceVisits visits,
            AgencyAdmins admins) {
        this.current = current;
        this.people = people;
        this.directory = directory;
        this.visits = visits;
        this.admins = admins;
    }

    @Override
    public io.pupitre.shell.Person person() {
        Person person = me();
        return new io.pupitre.shell.Person(
                person.name(),
                person.email(),
                person.language(),
                switch (person.colourScheme()) {
                    case SYSTEM -> ColorScheme.Value.SYSTEM;
                    case LIGHT -> ColorScheme.Value.LIGHT;
                    case DARK -> ColorScheme.Value.DARK;
                },
                Density.valueOf(person.density().name()),
                current.isPlatformAdmin());
    }

    @Override
    public Optional<Workspace> workspace() {
        return CurrentScope.find()
                .flatMap(scope -> scope instanceof Scope.Workspace in ? workspace(in) : Optional.empty());
    }

    private Optional<Workspace> workspace(Scope.Workspace scope) {
        return directory.find(scope.person(), scope.workspace()).map(TabShellContext::shown);
    }

    @Override
    public Optional<Agency> agency() {
        return CurrentScope.find().flatMap(scope -> switch (scope) {
            case Scope.Workspace in -> agency(in.agency());
            case Scope.Agency in -> agency(in.agency());
            case Scope.Platform ignored -> Optional.empty();
        });
    }

    private Optional<Agency> agency(AgencyId id) {
        return directory.agencies(current.get()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(TabShellContext::shown);
    }

    @Override
    public List<Workspace> workspaces() {
        return directory.search(current.get(), "", SWITCHABLE).stream()
                .map(TabShellContext::shown)
                .toList();
    }

    @Override
    public List<String> whomToAsk() {
        return admins.contacts();
    }

    @Override
    public void setFavourite(String slug, boolean favourite) {
        PersonId person = current.get();
        directory
                .open(person, slug)
                .ifPresent(workspace -> CurrentScope.run(workspace.scopeOf(person), () -> visits.favour(favourite)));
    }

    @Override
    public void saveLanguage(Locale language) {
        people.speak(current.get(), language);
    }

    @Override
    public void saveColourScheme(ColorScheme.Value colourScheme) {
        Person.ColourScheme chosen = switch (colourScheme) {
            case LIGHT -> Person.ColourScheme.LIGHT;
            case DARK -> Person.ColourScheme.DARK;
            default -> Person.ColourScheme.SYSTEM;
        };
        people.look(current.get(), chosen, me().density());
    }

    @Override
    public void saveDensity(Density density) {
        people.look(current.get(), me().colourScheme(), Person.Density.valueOf(density.name()));
    }

    @Override
    public SignOut signOut() {
        Object token =
                VaadinServletRequest.getCurrent().getHttpServletRequest().getAttribute(CsrfToken.class.getName());
        return token instanceof CsrfToken csrf
                ? new SignOut("/sign-out", csrf.getParameterName(), csrf.getToken())
                : new SignOut("/sign-out", "", "");
    }

    private Person me() {
        return people.find(current.get()).orElseThrow();
    }

    private static Agency shown(AgencyMembership agency) {
        return new Agency(agency.name(), Colour.of(agency.colour()), agency.role());
    }

    private static Workspace shown(OpenWorkspace open) {
        var workspace = open.workspace();
        return new Workspace(
                open.address(),
                workspace.name(),
                workspace.agencyName(),
                Colour.of(workspace.colour()),
                monogram(workspace.name()),
                open.role(),
                Workspace.Standing.valueOf(workspace.status().name()),
                workspace.sample(),
                open.favourite(),
                recency(open.visitedAt()));
    }

    private static long recency(@Nullable Instant visitedAt) {
        return visitedAt == null ? 0 : visitedAt.getEpochSecond();
    }

    private static String monogram(String name) {
        return name.strip().substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
