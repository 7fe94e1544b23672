package trial.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import io.pupitre.shell.Agency;
import io.pupitre.shell.Density;
import io.pupitre.shell.Person;
import io.pupitre.shell.ShellContext;
import io.pupitre.shell.Workspace;
import io.pupitre.tenancy.Role;
import io.pupitre.ui.Colour;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One person who is consultant of three clients and knows a fourth as its marketing director. */
@Component
public class TrialContext implements ShellContext {

    private Person person;
    private final List<Workspace> workspaces = new ArrayList<>();
    private Role role = Role.AGENCY_ADMIN;

    public TrialContext() {
        person = new Person(
                "Ada Lefèvre", "ada@atelier.test", Locale.FRENCH, ColorScheme.Value.SYSTEM, Density.COMPACT, false);
        reset();
    }

    public final void reset() {
        workspaces.clear();
        role = Role.AGENCY_ADMIN;
        saveLanguage(Locale.FRENCH);
        add("nordwind", "Nordwind Énergie", "#0f766e", "NE", Workspace.Standing.ACTIVE, true, 40);
        add("cime", "Cîme Montagne", "#facc15", "CM", Workspace.Standing.ACTIVE, false, 30);
        add(
                "littoral",
                "Littoral Assurances & Prévoyance mutualiste",
                "#1d4ed8",
                "LA",
                Workspace.Standing.ARCHIVED,
                false,
                20);
        for (var i = 1; i <= 30; i++) {
            add(
                    "client-" + i,
                    "Client d’essai " + i,
                    String.format("#%06x", i * 523_457 % 0xFFFFFF),
                    "C" + i % 10,
                    Workspace.Standing.ACTIVE,
                    false,
                    0);
        }
    }

    private void add(
            String slug,
            String name,
            String colour,
            String monogram,
            Workspace.Standing standing,
            boolean favourite,
            long recency) {
        workspaces.add(new Workspace(
                slug, name, "Atelier", Colour.of(colour), monogram, role, standing, false, favourite, recency));
    }

    /** From now on every workspace holds invented content. */
    public void pretend() {
        workspaces.replaceAll(w -> new Workspace(
                w.slug(),
                w.name(),
                w.agency(),
                w.colour(),
                w.monogram(),
                w.role(),
                w.standing(),
                true,
                w.favourite(),
                w.recency()));
    }

    /** From now on the person is this in every workspace. */
    public void become(Role role) {
        this.role = role;
        workspaces.replaceAll(w -> new Workspace(
                w.slug(),
                w.name(),
                w.agency(),
                w.colour(),
                w.monogram(),
                role,
                w.standing(),
                w.sample(),
                w.favourite(),
                w.recency()));
    }

    @Override
    public Person person() {
        return person;
    }

    /** In this trial the pin is read off the tab's address. */
    @Override
    public Optional<Workspace> workspace() {
        var path = UI.getCurrentOrThrow().getInternals().getActiveViewLocation().getPath();
        var slug = path.startsWith("c/") ? path.substring(2, path.indexOf('/', 2)) : TrialPin.slug();
        return workspaces.stream().filter(w -> w.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<Agency> agency() {
        return role == Role.CLIENT_CMO
                ? Optional.empty()
                : Optional.of(new Agency("Atelier", Colour.of("#312e81"), role));
    }

    @Override
    public List<Workspace> workspaces() {
        return List.copyOf(workspaces);
    }

    @Override
    public List<String> whomToAsk() {
        return List.of("Ada Lefèvre (ada@atelier.test)");
    }

    @Override
    public void setFavourite(String slug, boolean favourite) {
        workspaces.replaceAll(w -> !w.slug().equals(slug)
                ? w
                : new Workspace(
                        w.slug(),
                        w.name(),
                        w.agency(),
                        w.colour(),
                        w.monogram(),
                        w.role(),
                        w.standing(),
                        w.sample(),
                        favourite,
                        w.recency()));
    }

    @Override
    public final void saveLanguage(Locale language) {
        person = new Person(
                person.name(),
                person.email(),
                language,
                person.colourScheme(),
                person.density(),
                person.platformAdmin());
    }

    @Override
    public void saveColourScheme(ColorScheme.Value scheme) {
        person = new Person(
                person.name(), person.email(), person.language(), scheme, person.density(), person.platformAdmin());
    }

    @Override
    public void saveDensity(Density density) {
        person = new Person(
                person.name(),
                person.email(),
                person.language(),
                person.colourScheme(),
                density,
                person.platformAdmin());
    }

    @Override
    public SignOut signOut() {
        return new SignOut("logout", "_csrf", "token");
    }
}
