package io.pupitre.tools.replacement.ui;

import static io.pupitre.tools.IntegrationExamples.between;
import static io.pupitre.tools.IntegrationExamples.end;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.pupitre.cadence.Cadences;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.Unit;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.IntegrationStatus;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.replacement.AnswerKind;
import io.pupitre.tools.replacement.Dependent;
import io.pupitre.tools.replacement.PlanDetails;
import io.pupitre.tools.replacement.Replacement;
import io.pupitre.tools.replacement.ReplacementExamples;
import io.pupitre.tools.replacement.Replacements;
import io.pupitre.tools.replacement.ToolUses;
import io.pupitre.tools.ui.ToolsNavigation;
import io.pupitre.ui.ListGrid;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a tool to its end, over the real services, without a browser. */
@ViewPackages(packages = "io.pupitre")
class ReplacementPagesIT extends PageTest {

    @Autowired
    private Tools tools;

    @Autowired
    private Integrations integrations;

    @Autowired
    private Inputs inputs;

    @Autowired
    private Cadences cadences;

    @Autowired
    private ToolUses uses;

    @Autowired
    private Replacements replacements;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @Test
    void aToolIsTakenToItsEndStepByStep() {
        ToolRecord goes = tool("Ancien");
        ToolRecord comes = tool("Nouveau");
        ToolRecord crm = tool("Boréal CRM");
        in(() -> integrations.add(between(end(goes), end(crm))));

        open(ToolsNavigation.replacements(clients.firstAddress()));
        assertThat(getCurrentView()).isInstanceOf(ReplacementsView.class);
        assertThat(words()).contains("Aucun départ d’outil n’est prévu.");
        press("Planifier un remplacement");
        press("Continuer");
        assertThat(combo("Outil").getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        choose("Outil", "Ancien");
        press("Continuer");
        assertThat(getCurrentView()).isInstanceOf(ReplacementView.class);
        assertThat(words()).contains("Une dépendance attend une réponse avant que le retrait puisse commencer.");

        press("Planifier un remplacement");
        choose("Successeur", "Nouveau");
        press("Enregistrer");
        press("Tout transférer au successeur");
        assertThat(words()).contains("Tout a sa réponse").contains("Successeur").contains("Nouveau");
        press("Commencer le retrait");
        assertThat(status(goes)).isEqualTo(ToolStatus.RETIRING);
        assertThat(buttons()).doesNotContain("Déclarer retiré");
        act("turn");
        assertThat(in(() -> integrations.map().lines()))
                .extracting(line -> line.source() + " " + line.details().status())
                .containsExactlyInAnyOrder(
                        "Ancien " + IntegrationStatus.RETIRED, "Nouveau " + IntegrationStatus.ACTIVE);
        assertThat(buttons()).doesNotContain("Abandonner le plan");
        press("Déclarer retiré");
        assertThat(status(goes)).isEqualTo(ToolStatus.RETIRED);
        assertThat(words()).contains("C’est fait");
        assertThat(comes.details().product()).isEqualTo("Nouveau");
    }

    @Test
    void anAnswerWithoutAReasonIsRefusedAndKeepsWhatWasTyped() {
        ToolRecord goes = planned();
        act("answer");
        group().setValue(AnswerKind.DROP);
        press("Enregistrer");
        TextArea how = area("Comment, ou pourquoi");
        assertThat(how.getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        group().setValue(AnswerKind.TRANSFER);
        press("Enregistrer");
        assertThat(combo("Repris par").getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        choose("Repris par", "Boréal CRM");
        press("Enregistrer");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Cet outil ne peut pas la reprendre");
        group().setValue(AnswerKind.OTHERWISE);
        how.setValue("À la main");
        press("Enregistrer");
        assertThat(in(() -> replacements.of(goes.id())).unanswered()).isZero();
    }

    @Test
    void whoeverRetiresAToolIsRemindedOfItsLastDayAndCost() {
        ToolRecord leaving = in(() -> tools.add(ToolExamples.named("Râteau").withStatus(ToolStatus.RETIRING)));
        in(() -> replacements.plan(leaving.id(), ReplacementExamples.plan()));

        open(ToolsNavigation.replacement(clients.firstAddress(), leaving.id()));

        assertThat(words()).contains("Dernier jour prévu\u00A0: 31", "une fois retiré, son coût ne compte plus.");
    }

    @Test
    void whatSomebodyElsePlannedMeanwhileIsTold() {
        ToolRecord goes = planned();
        press("Modifier le plan");
        area("Pourquoi il part").setValue("Ma raison");
        in(() -> {
            Replacement now = replacements.of(goes.id());
            replacements.change(Objects.requireNonNull(now.plan()), new PlanDetails(null, null, "Leur raison"));
            return now;
        });
        press("Enregistrer");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("«\u00A0Leur raison\u00A0»");
        assertThat(area("Pourquoi il part").getValue()).isEqualTo("Ma raison");
        press("Enregistrer");
        assertThat(Objects.requireNonNull(in(() -> replacements.of(goes.id())).plan())
                        .details()
                        .reason())
                .isEqualTo("Ma raison");
    }

    @Test
    void aPlanIsGivenUpAndBroughtBackWithItsAnswers() {
        ToolRecord goes = planned();
        in(() -> {
            Replacement now = replacements.of(goes.id());
            replacements.answer(
                    Objects.requireNonNull(now.plan()),
                    now.dependents().getFirst().what(),
                    null,
                    ReplacementExamples.otherwise());
            return now;
        });
        open(ToolsNavigation.replacement(clients.firstAddress(), goes.id()));
        press("Abandonner le plan");
        assertThat(in(() -> replacements.of(goes.id())).plan()).isNull();
        press("Annuler l’action");
        assertThat(in(() -> replacements.of(goes.id())).unanswered()).isZero();
        assertThat(buttons()).contains("Commencer le retrait");
    }

    @Test
    void thePanelSaysWhatAToolIsUsedForAndLeadsToThePlanWhenItIsHeldBack() {
        ToolRecord goes = tool("Ancien");
        in(() -> inputs.define("clics", "Clics", Unit.COUNT, Aggregation.SUM));
        in(() -> cadences.add(ReplacementExamples.cadence("Lettre du lundi")));
        open(ToolsNavigation.tool(clients.firstAddress(), goes.id()));
        assertThat(words(find(UsesSection.class).single())).contains("Ni donnée d’indicateur ni cadence n’est notée.");
        press("Indiquer à quoi il sert");
        multi("Données d’indicateurs qui en sortent").select(first(multi("Données d’indicateurs qui en sortent")));
        multi("Cadences qu’il exécute").select(first(multi("Cadences qu’il exécute")));
        press("Enregistrer");
        assertThat(words(find(UsesSection.class).single())).contains("Clics").contains("Lettre du lundi");
        assertThat(in(() -> uses.of(goes.id())).inputs()).hasSize(1);
        assertThat(Set.copyOf(in(() -> uses.of(goes.id())).cadences())).hasSize(1);
    }

    /** With a plan and one dependent that has no answer; its page is open. */
    private ToolRecord planned() {
        ToolRecord goes = tool("Ancien");
        ToolRecord crm = tool("Boréal CRM");
        in(() -> integrations.add(between(end(goes), end(crm))));
        in(() -> replacements.plan(goes.id(), ReplacementExamples.plan()));
        open(ToolsNavigation.replacement(clients.firstAddress(), goes.id()));
        return goes;
    }

    private ToolRecord tool(String product) {
        return in(() -> tools.add(ToolExamples.sharing(product, "emailing", null)));
    }

    private ToolStatus status(ToolRecord tool) {
        return in(() -> tools.get(tool.id())).details().status();
    }

    private void act(String function) {
        ListGrid<?> grid = find(ListGrid.class).single();
        test(grid).invokeLitRendererFunction(0, grid.getColumns().size() - 1, function);
        roundTrip();
    }

    private ComboBox<?> combo(String label) {
        return find(ComboBox.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String name) {
        ComboBox<ToolChoice> field = (ComboBox<ToolChoice>) combo(label);
        field.setValue(field.getListDataView()
                .getItems()
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Dependent> multi(String label) {
        return find(MultiSelectComboBox.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private static Dependent first(MultiSelectComboBox<Dependent> field) {
        return field.getListDataView().getItems().findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<AnswerKind> group() {
        return find(RadioButtonGroup.class).single();
    }

    private TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream()
                .filter(Component::isVisible)
                .map(Button::getText)
                .toList();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().stream()
                        .filter(Component::isVisible)
                        .toList()
                        .getLast())
                .click();
        roundTrip();
    }

    private <T> T in(Supplier<T> work) {
        return TwoClients.in(clients.consultantInFirst(), work::get);
    }
}
