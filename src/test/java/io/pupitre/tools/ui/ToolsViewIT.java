package io.pupitre.tools.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.identity.SessionOf;
import io.pupitre.isolation.Personas;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.NewClients;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolLists;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages on tools over the real services, without a browser. */
@ConsoleTest
@ViewPackages(packages = {"io.pupitre.tools.ui", "io.pupitre.shell"})
@SuppressWarnings("NullAway.Init")
class ToolsViewIT extends SpringBrowserlessTest {

    @Autowired
    private Tools tools;

    @Autowired
    private NewClients clients;

    @Autowired
    private Personas personas;

    @TempDir
    private Path folder;

    private Scope.Workspace here;
    private String slug;

    @BeforeEach
    void signIn() {
        here = clients.consultant();
        slug = clients.slug(here);
        SecurityContextHolder.getContext().setAuthentication(SessionOf.person(here.person()));
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anEmptyStackInvitesToImport() {
        navigate(ToolsNavigation.list(slug), ToolsView.class);

        assertThat(find(ToolGrid.class).all()).noneMatch(Component::isVisible);
        test(find(Button.class).withText("Importer").all().getLast()).click();
        assertThat(getCurrentView()).isInstanceOf(ToolImportView.class);
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndTheInputIsKept() {
        navigate(ToolsNavigation.list(slug), ToolsView.class);
        press("Ajouter un outil");
        text("Outil").setValue("x".repeat(161));
        text("Coût annuel").setValue("quinze mille");
        count("Licences payées").setValue(-1);

        press("Enregistrer");

        assertThat(text("Outil").getErrorMessage()).isEqualTo("160 caractères au plus.");
        assertThat(text("Coût annuel").getErrorMessage()).isEqualTo("Ce n’est pas un nombre.");
        assertThat(text("Coût annuel").getValue()).isEqualTo("quinze mille");
        assertThat(count("Licences payées").getErrorMessage()).contains("0");
        assertThat(in(tools::categories)).isEmpty();

        text("Outil").setValue("<b>Tamis</b> 🚀");
        text("Coût annuel").setValue("18 400,50");
        count("Licences payées").setValue(3);
        press("Enregistrer");

        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("<b>Tamis</b> 🚀");
        assertThat(find(DescriptionList.Description.class).all())
                .extracting(DescriptionList.Description::getText)
                .contains("18\u202F400,50\u00A0€");
    }

    @Test
    void aToolHasAnAddressAndAForeignOneIsNotFound() {
        ToolRecord tool = in(() -> tools.add(ToolExamples.complete("Tamis")));

        navigate(ToolsNavigation.tool(slug, tool.id()), ToolsView.class);
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Tamis");

        navigate(ToolsNavigation.tool(slug, new ToolId(Ids.next())), Component.class);
        assertThat(find(H1.class).all()).extracting(H1::getText).containsExactly("Page introuvable");
    }

    @Test
    void retiringCanBeTakenBack() {
        ToolRecord tool = in(() -> tools.add(ToolExamples.complete("Tamis")));
        navigate(ToolsNavigation.tool(slug, tool.id()), ToolsView.class);

        press("Retirer");
        assertThat(in(() -> tools.get(tool.id())).details().status()).isEqualTo(ToolStatus.RETIRED);

        press("Annuler l’action");
        assertThat(in(() -> tools.get(tool.id())).details()).isEqualTo(tool.details());
    }

    @Test
    void theSecondSaverChoosesFieldByField() {
        ToolRecord tool = in(() -> tools.add(ToolExamples.complete("Tamis")));
        navigate(ToolsNavigation.tool(slug, tool.id()), ToolsView.class);
        press("Modifier");
        text("Responsable").setValue("Lui");
        text("Éditeur").setValue("Grange");
        in(() -> {
            tools.change(tool, tool.details().withStatus(ToolStatus.RETIRING));
            return true;
        });

        press("Enregistrer");
        // What only one of the two touched is chosen beforehand.
        assertThat(find(ConflictDialog.class).single().getHeaderTitle()).isEqualTo("Modifié entre-temps");
        assertThat(find(RadioButtonGroup.class).all()).hasSizeGreaterThanOrEqualTo(3);
        press("Enregistrer ce choix");

        assertThat(in(() -> tools.get(tool.id())).details()).satisfies(merged -> {
            assertThat(merged.owner()).isEqualTo("Lui");
            assertThat(merged.vendor()).isEqualTo("Grange");
            assertThat(merged.status()).isEqualTo(ToolStatus.RETIRING);
        });
    }

    @Test
    void theAddressNarrowsTheList() {
        in(() -> tools.add(ToolExamples.complete("Tamis")));
        in(() -> tools.add(ToolExamples.named("Râteau")));

        navigate(ToolsNavigation.list(slug) + "?status=active&q=lumen", ToolsView.class);

        assertThat(test(find(ToolGrid.class).single()).size()).isEqualTo(1);
        assertThat(find(ComboBox.class).all()).isNotEmpty();
    }

    @Test
    void aFileIsPreviewedAndOnlyThenTakenOver() throws IOException {
        ToolImportView view = navigate(ToolsNavigation.fileImport(slug), ToolImportView.class);

        view.receive("outils.csv", Files.write(folder.resolve("outils.csv"), ToolLists.french()));
        assertThat(in(() -> tools.count(io.pupitre.tools.ToolFilter.ALL))).isZero();
        press("Importer\u00A0: 7 à ajouter, 0 à modifier");

        assertThat(in(() -> tools.count(io.pupitre.tools.ToolFilter.ALL))).isEqualTo(ToolLists.GOOD_ROWS);
        assertThat(getCurrentView()).isInstanceOf(ToolsView.class);
        assertThat(find(Notification.class).all()).isNotEmpty();
        press("Annuler l’action");
        assertThat(in(() -> tools.count(io.pupitre.tools.ToolFilter.ALL))).isZero();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private TextField text(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private IntegerField count(String label) {
        return find(IntegerField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private <T> T in(Supplier<T> work) {
        return personas.as(here, work);
    }
}
