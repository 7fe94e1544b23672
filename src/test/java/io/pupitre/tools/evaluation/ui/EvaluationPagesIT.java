package io.pupitre.tools.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.evaluation.CandidateRecord;
import io.pupitre.tools.evaluation.Decider;
import io.pupitre.tools.evaluation.DecisionKind;
import io.pupitre.tools.evaluation.EvaluationDecisions;
import io.pupitre.tools.evaluation.EvaluationExamples;
import io.pupitre.tools.evaluation.EvaluationFilter;
import io.pupitre.tools.evaluation.EvaluationId;
import io.pupitre.tools.evaluation.EvaluationMatrix;
import io.pupitre.tools.evaluation.EvaluationSheet;
import io.pupitre.tools.evaluation.EvaluationStatus;
import io.pupitre.tools.evaluation.Evaluations;
import io.pupitre.ui.ListGrid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Evaluations over the real services, without a browser. */
@ViewPackages(packages = "io.pupitre")
@SuppressWarnings("NullAway.Init")
class EvaluationPagesIT extends PageTest {

    private static final String MEMO = "Recommandation, risques, coûts";

    @Autowired
    private Tools tools;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private EvaluationMatrix matrix;

    @Autowired
    private EvaluationDecisions decisions;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @Test
    void theListIsNarrowedByItsAddressAndBeginsNewOnes() {
        in(() -> evaluations.add(EvaluationExamples.evaluation("E-mailing")));
        EvaluationId social = in(
                () -> evaluations.add(EvaluationExamples.evaluation("Réseaux")).id());
        run(() -> decisions.drop(evaluations.sheet(social), "Plus voulu"));

        open(EvaluationsNavigation.list(clients.firstAddress()) + "?status=dropped");
        assertThat(getCurrentView()).isInstanceOf(EvaluationsView.class);
        assertThat(words((Component) getCurrentView())).contains("1 évaluation");

        open(EvaluationsNavigation.list(clients.firstAddress()));
        press("Commencer une évaluation");
        press("Enregistrer");
        assertThat(text("Question à trancher").isInvalid()).isTrue();
        text("Question à trancher").setValue("Analyse");
        press("Enregistrer");

        assertThat(getCurrentView()).isInstanceOf(EvaluationView.class);
        assertThat(in(() -> evaluations.list(new EvaluationFilter("", EvaluationStatus.OPEN))))
                .hasSize(2);
    }

    @Test
    void criteriaCandidatesAndMarksMakeTheRankingAtOnce() {
        ToolRecord tool = in(() -> tools.add(ToolExamples.named("Tamis")));
        EvaluationId id = begin();
        press("Ajouter un critère");
        text("Critère").setValue("Usage");
        text("Poids").setValue("zéro");
        press("Enregistrer");
        assertThat(text("Poids").getErrorMessage()).contains("plus grand que 0");
        text("Poids").setValue("2,5");
        press("Enregistrer");
        press("Ajouter un critère");
        text("Critère").setValue("usage");
        text("Poids").setValue("1");
        press("Enregistrer");
        assertThat(text("Critère").getErrorMessage()).isEqualTo("Ce nom y est déjà.");
        text("Critère").setValue("Prix");
        press("Enregistrer");
        run(() -> matrix.addCandidate(id, EvaluationExamples.tool(tool.id())));
        press("Ajouter un candidat");
        text("Produit, par son nom").setValue("Râteau");
        text("Prix catalogue par an").setValue("1 200");
        press("Enregistrer");

        mark("Tamis", "Usage", "4");
        mark("Râteau", "Usage", "3");
        assertThat(ranking()).contains("Il manque une note\u00A0: Prix");
        mark("Tamis", "Prix", "2");
        mark("Râteau", "Prix", "5");

        // (2.5 × 3 + 5) ÷ 3.5 and (2.5 × 4 + 2) ÷ 3.5
        assertThat(ranking()).startsWith("Rang 1Râteau3,57").contains("Rang 2Tamis3,43");
    }

    @Test
    void aMarkThatSomebodyElseGaveMeanwhileIsShownAndMineKept() {
        EvaluationId id = compared();
        open(EvaluationsNavigation.evaluation(clients.firstAddress(), id));
        EvaluationSheet seen = sheet(id);
        run(() -> matrix.mark(
                seen.mark(seen.candidates().getFirst(), seen.criteria().getFirst()), EvaluationExamples.mark("1")));

        mark("Tamis", "Usage", "5");

        assertThat(markOf("Tamis", "Usage").getValue()).isEqualByComparingTo("5");
        assertThat(words((Component) getCurrentView())).contains("Quelqu’un a noté 1 entre-temps.");
        assertThat(sheet(id).marks().getFirst().mark()).isEqualTo(EvaluationExamples.mark("1"));
        press("Garder le mien");
        assertThat(sheet(id).marks().getFirst().mark()).isEqualTo(EvaluationExamples.mark("5"));
        mark("Tamis", "Usage", "3.5");
        assertThat(sheet(id).marks().getFirst().mark()).isEqualTo(EvaluationExamples.mark("3.5"));
    }

    @Test
    void aMemoThatIsBeingTypedSurvivesWhatElseChanges() {
        EvaluationId id = compared();
        open(EvaluationsNavigation.evaluation(clients.firstAddress(), id));
        area(MEMO).setValue("Prendre Tamis");
        mark("Tamis", "Usage", "3");
        run(() -> evaluations.change(sheet(id).evaluation(), EvaluationExamples.evaluation("Autre titre")));
        press("Enregistrer le mémo");
        assertThat(sheet(id).evaluation().memo()).isEqualTo("Prendre Tamis");

        area(MEMO).setValue("Attendre");
        run(() -> evaluations.note(sheet(id).evaluation(), "Refuser"));
        press("Enregistrer le mémo");
        assertThat(words((Component) getCurrentView())).contains("Quelqu’un a écrit entre-temps");
        assertThat(sheet(id).evaluation().memo()).isEqualTo("Refuser");
        assertThat(area(MEMO).getValue()).isEqualTo("Attendre");
        press("Enregistrer le mémo");
        assertThat(sheet(id).evaluation().memo()).isEqualTo("Attendre");
    }

    @Test
    void aMemoIsSavedBeforeADecision() {
        EvaluationId id = compared();
        open(EvaluationsNavigation.evaluation(clients.firstAddress(), id));
        area(MEMO).setValue("Prendre Tamis");

        for (String step : List.of("Consigner une décision", "Abandonner")) {
            press(step);
            assertThat(find(Dialog.class).all()).as(step).isEmpty();
            assertThat(area(MEMO).isInvalid()).as(step).isTrue();
            assertThat(area(MEMO).getErrorMessage()).startsWith("Enregistrez d’abord le mémo");
        }
        press("Enregistrer le mémo");
        assertThat(area(MEMO).isInvalid()).isFalse();
        press("Consigner une décision");
        press("Enregistrer");

        assertThat(in(() -> decisions.list(id)))
                .singleElement()
                .satisfies(one -> assertThat(one.asItWas().memo()).isEqualTo("Prendre Tamis"));
    }

    @Test
    void aMemoThatIsBeingTypedSurvivesTheEndOfTheEvaluation() {
        EvaluationId id = compared();
        open(EvaluationsNavigation.evaluation(clients.firstAddress(), id));
        area(MEMO).setValue("Prendre Tamis");
        run(() -> decisions.drop(evaluations.sheet(id), "Plus voulu"));

        press("Enregistrer le mémo");

        assertThat(words((Component) getCurrentView())).contains("Abandonnée", "Pas de mémo.");
        assertThat(area(MEMO).getValue()).isEqualTo("Prendre Tamis");
        assertThat(area(MEMO).getErrorMessage()).contains("décidée ou abandonnée");
        press("Rouvrir");
        area("Raison").setValue("Voulu de nouveau");
        press("Enregistrer");
        assertThat(area(MEMO).isInvalid()).isFalse();
        press("Enregistrer le mémo");
        assertThat(sheet(id).evaluation().memo()).isEqualTo("Prendre Tamis");
    }

    @Test
    void aMissingMemoIsSaidInThePersonsLanguage() {
        open(EvaluationsNavigation.evaluation(clients.firstAddress(), compared()));
        assertThat(words()).contains("Pas de mémo.");

        UI.getCurrent().setLocale(Locale.ENGLISH);
        roundTrip();

        assertThat(words()).contains("No memo.").doesNotContain("Pas de mémo.");
    }

    @Test
    void aRemarkStaysWhenTheEvaluationEndsMeanwhile() {
        EvaluationId id = compared();
        open(EvaluationsNavigation.evaluation(clients.firstAddress(), id));
        pressNamed("Remarque\u00A0: Note de Tamis pour Usage");
        area("Remarque").setValue("Vu en démonstration");
        run(() -> decisions.drop(evaluations.sheet(id), "Plus voulu"));

        press("Enregistrer");

        assertThat(words(find(Dialog.class).single())).contains("décidée ou abandonnée");
        assertThat(area("Remarque").getValue()).isEqualTo("Vu en démonstration");
    }

    @Test
    void aProductOfTheStackIsRefusedAtItsName() {
        in(() -> tools.add(ToolExamples.named("Tamis Envoi")));
        begin();
        press("Ajouter un candidat");
        text("Produit, par son nom").setValue("tamis envoi");
        press("Enregistrer");

        assertThat(text("Produit, par son nom").isInvalid()).isTrue();
        assertThat(text("Produit, par son nom").getErrorMessage()).startsWith("Ce produit est déjà dans le parc");
    }

    @Test
    void nobodyIsAheadInWhatIsDropped() {
        EvaluationId id = compared();
        open(EvaluationsNavigation.list(clients.firstAddress()));
        assertThat(outcome()).startsWith("En tête");

        run(() -> decisions.drop(evaluations.sheet(id), "Plus voulu"));
        open(EvaluationsNavigation.list(clients.firstAddress()) + "?status=dropped");

        assertThat(outcome()).isEqualTo("—");
    }

    @Test
    void whatWasChangedMeanwhileIsNotTakenOut() {
        EvaluationId id = compared();
        open(EvaluationsNavigation.evaluation(clients.firstAddress(), id));
        pressNamed("Retirer de l’évaluation\u00A0: Usage");
        run(() -> matrix.changeCriterion(
                sheet(id).criteria().getFirst(), EvaluationExamples.criterion("Usage quotidien", "1")));

        press("Retirer de l’évaluation");

        assertThat(words(find(Notification.class).single()))
                .contains("rien n’est retiré")
                .doesNotContain("Vos saisies");
        assertThat(sheet(id).criteria()).hasSize(1);
        assertThat(words()).contains("Usage quotidien");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aVetoWithoutAReasonIsRefusedAndWhatWasTypedStays() {
        EvaluationId id = compared();
        open(EvaluationsNavigation.evaluation(clients.firstAddress(), id));
        press("Consigner une décision");
        Dialog dialog = find(Dialog.class).single();
        find(RadioButtonGroup.class, dialog).single().setValue(DecisionKind.VETO);
        select("Candidat").clear();
        Select<Decider> decider = (Select<Decider>) select("Décidé par");
        decider.setValue(Decider.CMO);
        text("Nom de qui a décidé").setValue("Nora");
        press("Enregistrer");

        assertThat(area("Raison").getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        assertThat(area("Preuve").getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        assertThat(text("Nom de qui a décidé").getValue()).isEqualTo("Nora");
        assertThat(in(() -> decisions.list(id))).isEmpty();

        area("Raison").setValue("Trop cher");
        area("Preuve").setValue("https://example.test/courriel");
        // Somebody marks meanwhile: what is decided on is to be seen before.
        EvaluationSheet seen = sheet(id);
        run(() -> matrix.mark(
                seen.mark(seen.candidates().getFirst(), seen.criteria().getFirst()), EvaluationExamples.mark("1")));
        press("Enregistrer");
        assertThat(words(dialog)).contains("Quelqu’un a changé l’évaluation");
        assertThat(area("Raison").getValue()).isEqualTo("Trop cher");
        press("Enregistrer");

        assertThat(in(() -> decisions.list(id))).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo("Trop cher");
            assertThat(one.decider()).isEqualTo(Decider.CMO);
        });
        assertThat(words(find(DecisionList.class).single()))
                .contains("Veto sur tous les candidats", "Nora (Le CMO du client)", "https://example.test/courriel");
        press("Rouvrir");
        press("Enregistrer");
        assertThat(area("Raison").isInvalid()).isTrue();
        area("Raison").setValue("Prix baissé");
        press("Enregistrer");
        assertThat(sheet(id).evaluation().isOpen()).isTrue();
    }

    @Test
    void anApprovedCandidateIsATool() {
        EvaluationId id = compared();
        open(EvaluationsNavigation.evaluation(clients.firstAddress(), id));
        press("Consigner une décision");
        press("Enregistrer");

        CandidateRecord approved = sheet(id).candidates().getFirst();
        assertThat(approved.status()).isEqualTo(ToolStatus.APPROVED);
        assertThat(words((Component) getCurrentView())).contains("Décidée", "Tamis approuvé");
        assertThat(find(MarkCell.class).all()).isNotEmpty();
        assertThat(find(Select.class, find(MatrixTable.class).single()).all()).noneMatch(Component::isVisible);
    }

    @Test
    void whatIsTakenOutIsAskedForAndAnUnknownEvaluationIsNotFound() {
        EvaluationId id = compared();
        open(EvaluationsNavigation.evaluation(clients.firstAddress(), id));
        pressNamed("Retirer de l’évaluation\u00A0: Usage");
        press("Retirer de l’évaluation");
        assertThat(sheet(id).criteria()).isEmpty();

        open(EvaluationsNavigation.evaluation(clients.firstAddress(), new EvaluationId(Ids.next())));
        assertThat(getCurrentView()).isNotInstanceOf(EvaluationView.class);
    }

    private EvaluationId begin() {
        EvaluationId id = in(() ->
                evaluations.add(EvaluationExamples.evaluation("E-mailing")).id());
        open(EvaluationsNavigation.evaluation(clients.firstAddress(), id));
        return id;
    }

    /** With one criterion and one product that is marked. */
    private EvaluationId compared() {
        EvaluationId id = in(() ->
                evaluations.add(EvaluationExamples.evaluation("E-mailing")).id());
        run(() -> matrix.addCriterion(id, EvaluationExamples.criterion("Usage", "1")));
        run(() -> matrix.addCandidate(id, EvaluationExamples.product("Tamis")));
        EvaluationSheet bare = sheet(id);
        run(() -> matrix.mark(
                bare.mark(bare.candidates().getFirst(), bare.criteria().getFirst()), EvaluationExamples.mark("4")));
        return id;
    }

    private EvaluationSheet sheet(EvaluationId id) {
        return in(() -> evaluations.sheet(id));
    }

    private void mark(String candidate, String criterion, String points) {
        Select<BigDecimal> select = markOf(candidate, criterion);
        BigDecimal before = select.getValue();
        BigDecimal value = new BigDecimal(points).setScale(1);
        select.setValue(value);
        ComponentUtil.fireEvent(
                select,
                new com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent<>(select, select, before, true));
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private Select<BigDecimal> markOf(String candidate, String criterion) {
        return (Select<BigDecimal>) (Select<?>) find(Select.class)
                .withCondition(one -> ("Note de " + candidate + " pour " + criterion)
                        .equals(((Select<?>) one).getAriaLabel().orElse("")))
                .single();
    }

    private String ranking() {
        return words(find(RankingList.class).single()).replace("Classement", "");
    }

    private Select<?> select(String label) {
        return find(Select.class)
                .withCondition(one -> label.equals(((Select<?>) one).getLabel()))
                .single();
    }

    private void press(String text) {
        List<Button> shown = find(Button.class).withText(text).all().stream()
                .filter(Component::isVisible)
                .toList();
        test(shown.getLast()).click();
        roundTrip();
    }

    /** A button that shows a sign only. */
    private void pressNamed(String name) {
        Button named = find(Button.class)
                .withCondition(button -> name.equals(button.getAriaLabel().orElse("")))
                .single();
        test(named).click();
        roundTrip();
    }

    /** Where the first evaluation of the list stands. */
    private String outcome() {
        ListGrid<?> list = find(ListGrid.class).single();
        return test(list).getCellText(0, 4);
    }

    private TextField text(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    private <T> T in(Supplier<T> work) {
        return TwoClients.in(clients.consultantInFirst(), work::get);
    }
}
