package io.pupitre.templates.ui;

import static io.pupitre.fixtures.TwoClients.in;
import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.templates.Bilingual;
import io.pupitre.templates.ElementId;
import io.pupitre.templates.Library;
import io.pupitre.templates.StarterTemplates;
import io.pupitre.templates.Step;
import io.pupitre.templates.TemplateContent;
import io.pupitre.templates.TemplateId;
import io.pupitre.templates.TemplateLine;
import io.pupitre.templates.TemplateRecord;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.ListGrid;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings({"removal", "unchecked"}) // The browserless tester has no other way yet.
@ViewPackages(packages = "io.pupitre")
class LibraryPagesIT extends PageTest {

    @Autowired
    private Library library;

    @Override
    protected PersonId person() {
        return clients.adminInAgency().person();
    }

    @Test
    void anEmptyLibraryTakesOverTheStarters() {
        open("agency/templates");
        assertThat(getCurrentView()).isInstanceOf(LibraryView.class);

        test(find(Button.class).withText("Reprendre les modèles de Pupitre").single())
                .click();

        assertThat(test(find(ListGrid.class).single()).size())
                .isEqualTo(StarterTemplates.all().size());
        assertThat(words()).contains(StarterTemplates.all().size() + " modèles");
    }

    @Test
    void aTemplateIsWrittenAndPublished() {
        open("agency/templates");
        test(find(Button.class).withText("Nouveau modèle").single()).click();
        test(find(Button.class).withText("Enregistrer").single()).click();
        assertThat(find(TextField.class).withLabel("Nom en français").single().getErrorMessage())
                .isEqualTo("Ce texte est nécessaire, en français ou en anglais.");
        test(find(TextField.class).withLabel("Nom en français").single()).setValue("Lancer <b>🚀</b>");
        test(find(Button.class).withText("Enregistrer").single()).click();
        roundTrip();

        test(find(Button.class).withText("Ajouter une étape").single()).click();
        test(find(TextField.class).withLabel("Intitulé en français").single()).setValue("Brief");
        test(find(Button.class).withText("Valider").single()).click();
        test(find(Button.class).withText("Enregistrer").single()).click();
        roundTrip();

        TemplateLine line = in(clients.adminInAgency(), library::list).getFirst();
        assertThat(words()).contains("Brief").contains("Brouillon à publier");
        test(find(Button.class).withText("Publier la version 1").single()).click();
        test(find(TextArea.class).withLabel("Ce qui est nouveau").single()).setValue("Première version");
        test(find(Button.class).withText("Publier").single()).click();

        assertThat(in(clients.adminInAgency(), () -> library.get(line.id())).latestNumber())
                .isEqualTo(1);
        assertThat(words()).contains("Version 1").contains("Première version");
    }

    @Test
    void versionsAreComparedFieldByField() {
        TemplateId id = starter();
        run(clients.adminInAgency(), () -> {
            TemplateRecord base = library.get(id);
            TemplateContent content = base.draft().content();
            Step added = new Step(
                    new ElementId("neuf"), new Bilingual("Une étape neuve", ""), Bilingual.EMPTY, Bilingual.EMPTY, 3);
            library.redraft(
                    base,
                    base.draft()
                            .with(new TemplateContent(
                                    content.fields(),
                                    Stream.concat(content.steps().stream(), List.of(added).stream())
                                            .toList())));
            library.publish(library.get(id), "Une étape de plus");
        });

        open(TemplatesNavigation.template(id));
        assertThat(getCurrentView()).isInstanceOf(TemplateView.class);
        find(Details.class).single().setOpened(true);

        assertThat(words()).contains("Ce qui change par rapport à la version 1").contains("Une étape neuve");
    }

    @Test
    void theWorkOfTheSecondSaverStaysOnThePage() {
        TemplateId id = starter();
        open(TemplatesNavigation.edit(TemplatesNavigation.template(id)));
        assertThat(getCurrentView()).isInstanceOf(TemplateEditView.class);
        run(clients.consultantInAgency(), () -> {
            TemplateRecord base = library.get(id);
            library.redraft(
                    base,
                    base.draft()
                            .with(new TemplateContent(
                                    List.of(), base.draft().content().steps())));
        });

        test(find(Button.class).withText("Enregistrer").single()).click();

        assertThat(words()).contains("Quelqu’un d’autre vient d’enregistrer").contains("L’autre version");
    }

    @Test
    void aForeignTemplateIsNotFound() {
        TwoClients others = new TwoClients();
        run(others.adminInAgency(), () -> library.adopt(StarterTemplates.all()));
        TemplateId foreign =
                in(others.adminInAgency(), library::list).getFirst().id();

        open(TemplatesNavigation.template(foreign));

        assertThat(words()).contains("Page introuvable");
    }

    private TemplateId starter() {
        run(clients.adminInAgency(), () -> library.adopt(StarterTemplates.all().subList(0, 1)));
        return in(clients.adminInAgency(), library::list).getFirst().id();
    }
}
