package io.pupitre.tools.rule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.rule.Condition;
import io.pupitre.tools.rule.Connective;
import io.pupitre.tools.rule.Operator;
import io.pupitre.tools.rule.RuleField;
import io.pupitre.tools.rule.StackRuleDetails;
import io.pupitre.tools.rule.StackRuleRecord;
import io.pupitre.tools.rule.StackRules;
import io.pupitre.tools.rule.StarterRules;
import io.pupitre.ui.ListGrid;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules of an agency and what a client's tools lack, over the real services, without a browser. */
@ViewPackages(packages = "io.pupitre")
class RulesPagesIT extends PageTest {

    @Autowired
    private Tools tools;

    @Autowired
    private StackRules rules;

    @Override
    protected PersonId person() {
        return clients.adminInFirst().person();
    }

    @Test
    void aProposedRuleIsTakenOver() {
        tool("Ancre", "Ada");
        tool("Cap", "");
        open(RulesNavigation.AGENCY);
        assertThat(getCurrentView()).isInstanceOf(StackRulesView.class);
        assertThat(words()).contains("Aucune règle", "Chaque outil a un responsable", "Responsable est renseigné");

        press("Reprendre cette règle");

        assertThat(in(clients.adminInAgency(), rules::list)).hasSize(1);
        ListGrid<?> scores = find(ListGrid.class).single();
        assertThat(test(scores).getCellText(0, 1)).isEqualTo("50\u00A0%");
        assertThat(test(scores).getCellText(1, 1)).isEqualTo("—");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void aRuleIsBuiltAndTriedBeforeItIsSaved() {
        tool("Ancre", "Ada");
        tool("Cap", "");
        in(clients.consultantInFirst(), () -> tools.add(ToolExamples.named("Envisagé")));
        open(RulesNavigation.AGENCY);
        press("Ajouter une règle");
        press("Enregistrer");
        assertThat(text("Nom en français").getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        text("Nom en français").setValue("Responsables");

        GroupEditor applies = find(GroupEditor.class).all().getFirst();
        test(find(Button.class, applies).withText("Ajouter une condition").single())
                .click();
        Select field = find(Select.class, applies).withLabel("Champ").single();
        field.setValue(RuleField.STATUS);
        press("Enregistrer");
        MultiSelectComboBox<String> values =
                find(MultiSelectComboBox.class, applies).single();
        assertThat(values.getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        values.setValue(ToolStatus.ACTIVE.name());
        press("Essayer sur les outils des clients");
        assertThat(words(find(Dialog.class).single()))
                .contains("Aujourd’hui\u00A0: 1\u00A0sur 2 outils conformes (50\u00A0%)");
        values.deselectAll();
        assertThat(words(find(Dialog.class).single())).doesNotContain("Aujourd’hui\u00A0:");
        values.setValue(ToolStatus.ACTIVE.name());
        press("Enregistrer");

        StackRuleDetails saved =
                in(clients.adminInAgency(), rules::list).getFirst().details();
        assertThat(saved.applies())
                .isEqualTo(new Condition.Group(
                        Connective.ALL,
                        List.of(new Condition.Check(RuleField.STATUS, Operator.ONE_OF, List.of("ACTIVE")))));
    }

    @Test
    void anEmptyGroupIsRefusedUntilItIsGone() {
        in(clients.adminInAgency(), () -> rules.add(StarterRules.all().getFirst()));
        open(RulesNavigation.AGENCY);
        press("Modifier la règle");
        press("Ajouter un groupe");
        press("Enregistrer");
        assertThat(words(find(Dialog.class).single())).contains("Un groupe contient au moins une condition");

        press("Retirer le groupe");
        press("Essayer sur les outils des clients");

        assertThat(words(find(Dialog.class).single())).contains("Aujourd’hui\u00A0: aucun outil concerné");
        assertThat(find(Paragraph.class, find(Dialog.class).single()).all()).noneMatch(Component::isVisible);
    }

    @Test
    void whoeverComesTooLateIsToldAndSeesWhatIsThere() {
        StackRuleRecord base =
                in(clients.adminInAgency(), () -> rules.add(StarterRules.all().getFirst()));
        open(RulesNavigation.AGENCY);
        press("Modifier la règle");
        in(clients.adminInAgency(), () -> {
            rules.change(base, StarterRules.all().getLast());
            return true;
        });
        press("Enregistrer");
        assertThat(words(find(Dialog.class).single())).contains("Quelqu’un a modifié cette règle entre-temps");
        assertThat(words(find(RuleList.class).all().getFirst())).contains("Revu depuis moins d’un an");

        in(clients.adminInAgency(), () -> {
            rules.remove(rules.list().getFirst());
            return true;
        });
        press("Enregistrer");
        assertThat(words(find(Dialog.class).single())).contains("Cette règle n’existe plus");
        assertThat(find(RuleList.class).all()).as("but proposals").hasSize(1);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void aStoredRuleIsShownAsItIs() {
        Condition.Group demands = new Condition.Group(
                Connective.NONE,
                List.of(
                        new Condition.Check(RuleField.SEATS_PAID, Operator.AT_LEAST, List.of("1234.5")),
                        new Condition.Group(
                                Connective.ANY,
                                List.of(
                                        new Condition.Check(RuleField.VENDOR, Operator.ONE_OF, List.of("Lune", "Mer")),
                                        new Condition.Check(
                                                RuleField.RENEWAL_DATE, Operator.WITHIN_NEXT, List.of("90"))))));
        StackRuleDetails rule = new StackRuleDetails(
                "Sobre",
                "Thrifty",
                new Condition.Group(
                        Connective.ANY,
                        List.of(new Condition.Check(RuleField.CAPABILITY, Operator.ONE_OF, List.of("crm")))),
                demands);
        in(clients.adminInAgency(), () -> rules.add(rule));
        open(RulesNavigation.AGENCY);
        assertThat(words())
                .contains("Si Capacité principale est l’un de CRM, alors aucune de ces conditions n’est remplie (");

        press("Modifier la règle");
        press("Enregistrer");

        assertThat(in(clients.adminInAgency(), rules::list).getFirst().details())
                .isEqualTo(rule);
    }

    @Test
    void whatAToolLacksLeadsToItsRemedy() {
        StarterRules.all().forEach(rule -> in(clients.adminInAgency(), () -> rules.add(rule)));
        tool("Ancre", "Ada");
        ToolId cap = tool("Cap", "");
        open(RulesNavigation.client(clients.firstAddress()));
        assertThat(getCurrentView()).isInstanceOf(ClientRulesView.class);
        assertThat(words())
                .contains(
                        "Conformité d’ensemble\u00A0: 25\u00A0%",
                        "1\u00A0sur 2 outils conformes", "aucun outil concerné");
        List<ListItem> lines =
                find(ListItem.class, (Component) getCurrentView()).all();
        assertThat(lines).hasSize(3);
        Anchor remedy = find(Anchor.class, lines.getFirst()).all().getLast();
        assertThat(remedy.getText()).isEqualTo("Compléter\u00A0: Responsable");
        assertThat(find(Anchor.class, lines.getLast()).all().getLast().getHref())
                .endsWith(cap.value() + "?review=technical");

        open(remedy.getHref());

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Modifier");
    }

    @Test
    void consultantsReadAndDoNotWrite() {
        in(clients.adminInAgency(), () -> rules.add(StarterRules.all().getFirst()));
        signInAs(clients.consultantInFirst().person());

        open(RulesNavigation.AGENCY);

        assertThat(words()).contains("Chaque outil a un responsable");
        assertThat(find(H2.class).all()).extracting(H2::getText).doesNotContain("Règles proposées");
        assertThat(find(Button.class, (Component) getCurrentView()).all()).isEmpty();
    }

    private void signInAs(PersonId other) {
        org.springframework.security.core.context.SecurityContextHolder.getContext()
                .setAuthentication(io.pupitre.identity.SignedInAs.person(other));
        ComponentUtil.setData(UI.getCurrent(), Scope.class, null);
    }

    private ToolId tool(String product, String owner) {
        return in(
                clients.consultantInFirst(),
                () -> tools.add(ToolExamples.named(product)
                                .edit()
                                .owner(owner)
                                .status(ToolStatus.ACTIVE)
                                .details())
                        .id());
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().stream()
                        .filter(Component::isVisible)
                        .toList()
                        .getFirst())
                .click();
        roundTrip();
    }

    private TextField text(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private static <T> T in(Scope scope, Callable<T> work) {
        return TwoClients.in(scope, work);
    }
}
