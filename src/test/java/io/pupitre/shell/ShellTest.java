package io.pupitre.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.tenancy.Role;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import trial.shell.TrialApplication;
import trial.shell.TrialContext;

/** The shell around invented views, without a browser. */
@SpringBootTest(classes = TrialApplication.class)
@ViewPackages(classes = {TrialApplication.class, NotFoundView.class})
class ShellTest extends SpringBrowserlessTest {

    @Autowired
    private TrialContext context;

    @BeforeEach
    void startOver() {
        context.reset();
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void theRailOffersOnlySectionsThatExist() {
        navigate("c/nordwind/tools", Component.class);

        // No route for the templates in this trial; the last one leads to the agency's pages.
        assertThat(rail()).containsExactly("Scorecards", "Cadences", "Outils", "Tous les clients");
    }

    @Test
    void aMarketingDirectorSeesNothingButScorecards() {
        context.become(Role.CLIENT_CMO);
        navigate("c/nordwind/scorecards", Component.class);

        assertThat(rail()).containsExactly("Scorecards");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).noneMatch(h -> h.startsWith("agency"));
    }

    @Test
    void theBreadcrumbNamesAgencyClientSectionAndPage() {
        navigate("c/nordwind/cadences/black-friday", Component.class);

        assertThat(breadcrumb()).containsExactly("Atelier", "Nordwind Énergie", "Cadences", "Black Friday");
    }

    @Test
    void sampleContentIsLabelledOnEachPageForEachRole() {
        navigate("c/nordwind/tools", Component.class);
        assertThat(find(Span.class).withClassName("pu-mark").all()).isEmpty();

        context.pretend();
        for (String page : List.of("c/cime/tools", "c/littoral/scorecards", "c/client-1/cadences")) {
            context.become(Role.CONSULTANT);
            // Each client is another tab's life; here the agency's page ends that of the one before.
            navigate("agency/clients", Component.class);
            context.become(page.endsWith("scorecards") ? Role.CLIENT_CMO : Role.CONSULTANT);
            navigate(page, Component.class);
            assertThat(find(Span.class).withClassName("pu-mark").single().getText())
                    .isEqualTo("Exemple");
        }
        UI.getCurrent().setLocale(Locale.ENGLISH);
        roundTrip();
        assertThat(find(Span.class).withClassName("pu-mark").single().getText()).isEqualTo("Sample");
    }

    @Test
    void theLanguageChangesInPlaceAndKeepsWhatWasTyped() {
        var page = navigate("c/nordwind/scorecards", Component.class);
        var note = find(TextField.class).withId("note").single();
        note.setValue("à moitié écrit");

        UI.getCurrent().setLocale(Locale.ENGLISH);
        roundTrip();

        assertThat(find(TextField.class).withId("note").single()).isSameAs(note);
        assertThat(note.getValue()).isEqualTo("à moitié écrit");
        assertThat(page.isAttached()).isTrue();
        assertThat(rail()).containsExactly("Scorecards", "Cadences", "Tools", "All clients");
    }

    @Test
    void switchingLeadsToTheSameKindOfPageByAFullLoad() {
        navigate("c/nordwind/tools", Component.class);
        var links = openSwitcher();

        assertThat(links).allMatch(Anchor::isRouterIgnore);
        assertThat(links.stream().map(Anchor::getHref))
                .hasSize(33)
                .contains("c/cime/tools", "c/littoral/tools")
                .allMatch(h -> h.endsWith("/tools"));
        // The favourite, then the latest, then the rest by name.
        assertThat(links.stream().map(Anchor::getHref).limit(3))
                .containsExactly("c/nordwind/tools", "c/cime/tools", "c/littoral/tools");
    }

    @Test
    void switchingToAClientWhereOneIsMarketingDirectorLeadsToScorecards() {
        navigate("c/nordwind/tools", Component.class);
        context.become(Role.CLIENT_CMO);

        assertThat(openSwitcher().stream().map(Anchor::getHref)).contains("c/cime/scorecards");
    }

    @Test
    void theSwitcherFindsWithoutAccents() {
        navigate("c/nordwind/tools", Component.class);
        openSwitcher();
        find(TextField.class).withId("find-client").single().setValue("cime");

        assertThat(entries().stream().map(Anchor::getHref)).containsExactly("c/cime/tools");
    }

    @Test
    void anUnknownAddressIsNotFound() {
        UI.getCurrent().navigate("nowhere");

        assertThat(find(H1.class).single().getText()).isEqualTo("Page introuvable");
    }

    @Test
    void aMissingRightNamesTheRoleAndWhomToAsk() {
        context.become(Role.CONSULTANT);
        UI.getCurrent().navigate("agency/people");

        assertThat(find(H1.class).single().getText()).isEqualTo("Vous n’avez pas accès à cette page");
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("Personnes") && text.contains("administration de l’agence"))
                .anyMatch(text -> text.contains("Ada Lefèvre"));
    }

    @Test
    void aMissingRightOutsideOfOnesWorkspacesIsNotFound() {
        context.become(Role.CLIENT_CMO);
        UI.getCurrent().navigate("agency/people");

        assertThat(find(H1.class).single().getText()).isEqualTo("Page introuvable");
    }

    @Test
    void aFailureHasANumberAndNoTrace() {
        UI.getCurrent().navigate("broken");

        assertThat(find(H1.class).single().getText()).isEqualTo("Quelque chose n’a pas fonctionné");
        assertThat(find(Paragraph.class).single().getText())
                .containsPattern("[2-9A-Z]{4}-[2-9A-Z]{4}")
                .doesNotContain("on purpose");
    }

    @Test
    void thePaletteListsActionsPagesAndClients() {
        navigate("c/nordwind/tools", Component.class);
        var palette = find(CommandPalette.class).single();

        var entries = palette.entries();

        assertThat(entries.findValuesAsString("label"))
                .startsWith("Ajouter un outil", "Exporter en CSV", "Scorecards")
                .contains("Cîme Montagne");
        palette.run(0);
        assertThat(find(Notification.class).all()).hasSize(1);
        palette.run(99);
    }

    @Test
    void thePaletteFindsRecordsInTheTabsClientAndThePersonsLanguage() {
        navigate("c/nordwind/cadences", Component.class);
        UI.getCurrent().setLocale(Locale.ENGLISH);

        var found = find(CommandPalette.class).single().records("bre");

        assertThat(found.size()).isEqualTo(1);
        assertThat(found.findValuesAsString("group")).containsExactly("records");
        assertThat(found.findValuesAsString("heading")).containsExactly("Tools");
        assertThat(found.findValuesAsString("label")).containsExactly("bre in en");
        assertThat(found.findValuesAsString("hint")).containsExactly("Brevo");
        assertThat(found.findValuesAsString("href")).containsExactly("c/nordwind/tools/brevo");
    }

    @Test
    void thePaletteAsksForNoRecordsThatThePersonMayNotOpenHere() {
        navigate("agency/clients", Component.class);
        assertThat(find(CommandPalette.class).single().records("bre").size()).isZero();

        context.become(Role.CLIENT_CMO);
        navigate("c/nordwind/scorecards", Component.class);
        assertThat(find(CommandPalette.class).single().records("bre").size()).isZero();
    }

    private List<String> rail() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }

    private List<String> breadcrumb() {
        return find(ListItem.class).all().stream()
                .map(item -> item.getChildren()
                        .findFirst()
                        .map(step -> step.getElement().getText())
                        .orElse(""))
                .toList();
    }

    private List<Anchor> openSwitcher() {
        find(Popover.class).all().getFirst().open();
        roundTrip();
        return entries();
    }

    private List<Anchor> entries() {
        return find(Anchor.class).all().stream()
                .filter(a -> a.getParent()
                        .filter(p -> p.hasClassName("pu-switch-entry"))
                        .isPresent())
                .toList();
    }
}
