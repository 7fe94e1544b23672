package io.pupitre.templates.ui;

import static io.pupitre.fixtures.TwoClients.in;
import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import io.pupitre.fixtures.PageTest;
import io.pupitre.templates.AppliedTemplateId;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.templates.Library;
import io.pupitre.templates.StarterTemplates;
import io.pupitre.templates.TemplateContent;
import io.pupitre.templates.TemplateRecord;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.ListGrid;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings({"removal", "unchecked"}) // The browserless tester has no other way yet.
@ViewPackages(packages = "io.pupitre")
class ClientTemplatesPagesIT extends PageTest {

    @Autowired
    private Library library;

    @Autowired
    private ClientTemplates templates;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @BeforeEach
    void fillTheLibrary() {
        run(clients.adminInAgency(), () -> library.adopt(StarterTemplates.all().subList(0, 1)));
    }

    @Test
    void aTemplateIsAppliedAfterALookAtIt() {
        open("c/" + clients.firstAddress() + "/templates");
        assertThat(getCurrentView()).isInstanceOf(ClientTemplatesView.class);
        assertThat(words()).contains("Aucun modèle n’est encore appliqué ici");
        test(find(Button.class).withText("Appliquer un modèle").first()).click();

        @SuppressWarnings("unchecked")
        Select<Object> choice = find(Select.class).single();
        choice.setValue(choice.getListDataView().getItem(0));
        assertThat(find(ContentPanel.class).single().getElement().getTextRecursively())
                .contains("Rédiger le brief");
        test(find(Button.class).withText("Appliquer").single()).click();

        assertThat(test(find(ListGrid.class).single()).size()).isEqualTo(1);
        assertThat(in(clients.consultantInFirst(), templates::list)).hasSize(1);
    }

    @Test
    void aCopySaysThatItIsBehindAndWhatIsDifferent() {
        AppliedTemplateId copy = copyOne();
        run(clients.consultantInFirst(), () -> {
            var base = templates.get(copy);
            templates.edit(
                    base,
                    new TemplateContent(
                            base.content().fields(), base.content().steps().subList(1, 3)));
        });
        run(clients.adminInAgency(), () -> {
            TemplateRecord base = library.get(library.list().getFirst().id());
            library.redraft(
                    base,
                    base.draft()
                            .with(new TemplateContent(
                                    List.of(), base.draft().content().steps())));
            library.publish(library.get(base.id()), "Sans champs");
        });

        open(TemplatesNavigation.copy(clients.firstAddress(), copy));
        assertThat(getCurrentView()).isInstanceOf(ClientTemplateView.class);

        assertThat(words())
                .contains("Version 2 disponible")
                .contains("Cette copie repose sur la version 1")
                .contains("Ce que le client a changé")
                .contains("Rédiger le brief");
    }

    @Test
    void aCopyIsEdited() {
        AppliedTemplateId copy = copyOne();
        open(TemplatesNavigation.edit(TemplatesNavigation.copy(clients.firstAddress(), copy)));
        assertThat(getCurrentView()).isInstanceOf(ClientTemplateEditView.class);

        test(find(Button.class).withAriaLabel("Retirer Rédiger le brief").single())
                .click();
        test(find(Button.class).withText("Enregistrer").single()).click();
        roundTrip();

        assertThat(in(clients.consultantInFirst(), () -> templates.get(copy))
                        .line()
                        .edited())
                .isTrue();
        assertThat(words()).contains("Ce que le client a changé");
    }

    @Test
    void anotherClientsCopyIsNotFound() {
        AppliedTemplateId copy = in(
                clients.consultantInSecond(),
                () -> templates.apply(templates.offers().getFirst().id()));

        open(TemplatesNavigation.copy(clients.firstAddress(), copy));

        assertThat(words()).contains("Page introuvable");
    }

    private AppliedTemplateId copyOne() {
        return in(
                clients.consultantInFirst(),
                () -> templates.apply(templates.offers().getFirst().id()));
    }
}
