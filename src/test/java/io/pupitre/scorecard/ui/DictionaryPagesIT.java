package io.pupitre.scorecard.ui;

import static io.pupitre.fixtures.TwoClients.in;
import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.scorecard.ClientDictionary;
import io.pupitre.scorecard.DefinitionId;
import io.pupitre.scorecard.DefinitionRecord;
import io.pupitre.scorecard.DictionaryOffer;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.KpiDefinition;
import io.pupitre.scorecard.KpiDictionary;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.KpiInfo;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.StarterDictionary;
import io.pupitre.scorecard.Unit;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.ListGrid;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The agency's dictionary and a client's KPIs that come from it, without a browser. */
@ViewPackages(packages = "io.pupitre")
@SuppressWarnings({"NullAway.Init", "unchecked"})
class DictionaryPagesIT extends PageTest {

    private static final KpiDraft CLICKS = new KpiDraft("Clics", "clicks", Unit.COUNT, Direction.UP);

    @Autowired
    private KpiDictionary dictionary;

    @Autowired
    private ClientDictionary clientDictionary;

    @Autowired
    private Kpis kpis;

    @Override
    protected PersonId person() {
        return clients.adminInAgency().person();
    }

    @Test
    void anEmptyDictionaryTakesOverTheStarters() {
        open("agency/kpis");
        assertThat(getCurrentView()).isInstanceOf(DictionaryView.class);
        press("Reprendre les " + StarterDictionary.kpis().size() + " KPI de Pupitre");

        assertThat(test(grid()).size()).isEqualTo(StarterDictionary.kpis().size());
        assertThat(words()).contains(StarterDictionary.kpis().size() + " KPI").doesNotContain("Reprendre les");
    }

    @Test
    void aDefinitionIsWrittenPublishedAndItsVersionsCompared() {
        open("agency/kpis");
        press("Nouveau KPI");
        test(field("Formule")).setValue("clicks / (impressions");
        assertThat(field("Formule").getErrorMessage()).startsWith("Caractère 10");
        press("Enregistrer");
        assertThat(field("Nom").getErrorMessage()).isEqualTo("Saisissez un nom.");
        test(field("Nom")).setValue("<b>Taux</b>");
        test(field("Formule")).setValue("clicks / marches_inconnues");
        test(field("Cible")).setValue("4");
        test(field("Source de la définition")).setValue("Une norme");
        press("Enregistrer");
        DefinitionId id =
                in(clients.adminInAgency(), dictionary::list).getFirst().kpi().id();

        open(ScorecardsNavigation.definition(id));
        assertThat(getCurrentView()).isInstanceOf(DefinitionView.class);
        assertThat(words())
                .contains("Aucune version publiée")
                .contains("Brouillon à publier")
                .contains("Une norme");
        press("Publier la version 1");
        press("Publier la version");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Dites ce qui est nouveau.");
        test(find(TextArea.class).single()).setValue("Première version");
        press("Publier la version");
        assertThat(words()).contains("Version 1").contains("Première version").contains("Ada");

        press("Modifier");
        test(field("Formule")).setValue("clicks / impressions");
        press("Enregistrer");
        assertThat(words())
                .containsSubsequence(
                        "Brouillon à publier", "Formule", "clicks / marches_inconnues", "clicks / impressions");
    }

    @Test
    void theSecondSaverIsToldAndKeepsWhatWasTyped() {
        DefinitionId id = published(CLICKS);
        open(ScorecardsNavigation.definition(id));
        press("Modifier");
        run(
                clients.consultantInAgency(),
                () -> dictionary.redraft(
                        dictionary.get(id),
                        new KpiDefinition(new KpiDraft("Le leur", "clicks", Unit.COUNT, Direction.UP), "", "", null)));
        test(field("Nom")).setValue("Le mien");
        press("Enregistrer");
        assertThat(words(find(Dialog.class).single())).contains("Quelqu’un a enregistré ce KPI");
        assertThat(words()).contains("Le leur");
        assertThat(field("Nom").getValue()).isEqualTo("Le mien");
        press("Enregistrer");
        assertThat(in(clients.adminInAgency(), () -> dictionary.get(id))
                        .definition()
                        .draft()
                        .name())
                .isEqualTo("Le mien");
    }

    @Test
    void whatIsRetiredCanBeOfferedAgain() {
        DefinitionId id = published(CLICKS);
        open(ScorecardsNavigation.definition(id));
        press("Retirer");
        assertThat(words()).contains("Retiré");
        assertThat(offers()).isEmpty();
        press("Proposer de nouveau");
        assertThat(offers()).hasSize(1);
    }

    @Test
    void aForeignDefinitionIsNotFound() {
        TwoClients others = new TwoClients();
        run(others.adminInAgency(), () -> dictionary.adopt(StarterDictionary.kpis()));
        open(ScorecardsNavigation.definition(
                in(others.adminInAgency(), dictionary::list).getFirst().kpi().id()));

        assertThat(find(H1.class).withText("Page introuvable").exists()).isTrue();
    }

    @Test
    void aClientTakesKpisOverAdaptsOneAndFollowsANewVersionOnlyWhenItIsTold() {
        run(clients.adminInAgency(), () -> dictionary.adopt(StarterDictionary.kpis()));
        open(ScorecardsNavigation.kpis(clients.firstAddress()));
        press("Depuis le dictionnaire");
        ListGrid<DictionaryOffer> offers = (ListGrid<DictionaryOffer>)
                find(ListGrid.class, find(Dialog.class).single()).single();
        offers.getListDataView()
                .getItems()
                .filter(offer -> List.of("cpl", "complaint_rate").contains(offer.key()))
                .toList()
                .forEach(offers.asMultiSelect()::select);
        find(Checkbox.class).single().setValue(true);
        press("Reprendre 2 KPI");
        assertThat(all()).extracting(KpiInfo::key).containsExactly("cpl", "complaint_rate");
        assertThat(all().getLast().targets()).hasSize(1);
        assertThat(origins()).containsExactly("dictionnaire v1", "dictionnaire v1");

        KpiInfo cpl = all().getFirst();
        run(clients.adminInFirst(), () -> kpis.change(cpl, renamed(cpl.draft(), "Coût d’un prospect")));
        DefinitionId definition = offers().stream()
                .filter(offer -> offer.key().equals("cpl"))
                .findFirst()
                .orElseThrow()
                .id();
        run(clients.adminInAgency(), () -> {
            DefinitionRecord base = dictionary.get(definition);
            KpiDraft draft = base.definition().draft();
            dictionary.redraft(
                    base,
                    new KpiDefinition(
                            new KpiDraft(
                                    "Coût par lead",
                                    "ratio(spend, leads, 10)",
                                    draft.unit(),
                                    draft.direction(),
                                    draft.profile()),
                            base.definition().attributionEn(),
                            base.definition().source(),
                            null));
            dictionary.publish(dictionary.get(definition), "Rien en dessous de 10 contacts");
        });
        open(ScorecardsNavigation.kpis(clients.firstAddress()) + "?again");
        assertThat(origins()).containsExactly("adaptée (v1)", "dictionnaire v1");
        assertThat(all().getFirst().draft().formula()).isEqualTo("spend / leads");

        ListGrid<KpiInfo> grid = grid();
        test(grid).invokeLitRendererFunction(0, grid.getColumns().size() - 2, "compare");
        roundTrip();
        assertThat(words(find(Dialog.class).single()))
                .containsSubsequence(
                        "Rien en dessous de 10 contacts",
                        "Nom",
                        "Coût par contact",
                        "Coût par lead",
                        "Coût d’un prospect",
                        "Coût d’un prospect (reste adapté)",
                        "Formule",
                        "spend / leads",
                        "ratio(spend, leads, 10)");
        press("Reprendre la v2");
        assertThat(all().getFirst().draft())
                .extracting(KpiDraft::name, KpiDraft::formula)
                .containsExactly("Coût d’un prospect", "ratio(spend, leads, 10)");
        assertThat(origins()).containsExactly("adaptée (v2)", "dictionnaire v1");
    }

    @Test
    void whatCannotBeComputedIsRefusedByNameAndTheChoiceStays() {
        published(new KpiDraft("Part de voix", "mentions / marche", Unit.RATIO, Direction.UP));
        open(ScorecardsNavigation.kpis(clients.firstAddress()));
        press("Depuis le dictionnaire");
        ListGrid<DictionaryOffer> offers = (ListGrid<DictionaryOffer>)
                find(ListGrid.class, find(Dialog.class).single()).single();
        offers.asMultiSelect().select(offers.getListDataView().getItems().toList());
        press("Reprendre 1 KPI");

        assertThat(words(find(Dialog.class).single())).contains("part_de_voix").contains("«\u00A0mentions\u00A0»");
        assertThat(offers.getSelectedItems()).hasSize(1);
        assertThat(all()).isEmpty();
    }

    private static KpiDraft renamed(KpiDraft draft, String name) {
        return new KpiDraft(name, draft.formula(), draft.unit(), draft.direction(), draft.profile());
    }

    private DefinitionId published(KpiDraft draft) {
        return in(clients.adminInAgency(), () -> {
            DefinitionId id = dictionary.add(new KpiDefinition(draft, "", "", null));
            dictionary.publish(dictionary.get(id), "Première version");
            return id;
        });
    }

    private List<DictionaryOffer> offers() {
        return in(clients.adminInFirst(), clientDictionary::offers);
    }

    private List<KpiInfo> all() {
        return in(clients.adminInFirst(), kpis::all);
    }

    private List<String> origins() {
        ListGrid<KpiInfo> grid = grid();
        int column = grid.getColumns().size() - 2;
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getLitRendererPropertyValue(row, column, "origin", String.class))
                .toList();
    }

    private ListGrid<KpiInfo> grid() {
        return find(ListGrid.class).all().getFirst();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().stream()
                        .filter(Button::isVisible)
                        .toList()
                        .getLast())
                .click();
        roundTrip();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }
}
