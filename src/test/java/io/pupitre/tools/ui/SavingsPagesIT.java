package io.pupitre.tools.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.Money;
import io.pupitre.tools.SavingKind;
import io.pupitre.tools.SavingMove;
import io.pupitre.tools.SavingRecord;
import io.pupitre.tools.SavingStatus;
import io.pupitre.tools.Savings;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.ui.ListGrid;
import java.math.BigDecimal;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be saved, over the real services, without a browser. */
@ViewPackages(packages = "io.pupitre")
class SavingsPagesIT extends PageTest {

    @Autowired
    private Tools tools;

    @Autowired
    private Savings savings;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @Test
    void whatIsFoundIsPutOnTheListOrDismissedWithAReason() {
        in(() -> tools.add(ToolExamples.licensed("Tamis", ToolStatus.ACTIVE, 10, 4, euros("6000"))));
        in(() -> tools.add(ToolExamples.sharing("Ancre", "crm", euros("100"))));
        in(() -> tools.add(ToolExamples.sharing("Alizé", "crm", euros("200"))));
        open(ToolsNavigation.savings(clients.firstAddress()));
        assertThat(getCurrentView()).isInstanceOf(SavingsView.class);
        assertThat(words(find(OpportunityList.class).single())).contains("À décider");
        assertThat(cell(0, 3)).isEqualTo("6 licences sur 10 sans utilisateur");
        assertThat(cell(0, 1)).isEqualTo("3\u00A0600,00\u00A0€");
        assertThat(cell(1, 3)).isEqualTo("CRM\u00A0: 200,00\u00A0€ + 100,00\u00A0€");
        assertThat(cell(1, 1)).isEqualTo("100,00\u00A0€");

        act(0, "take");
        assertThat(in(savings::list))
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo(SavingStatus.FOUND));

        act(0, "leave");
        press("Enregistrer");
        TextArea reason = find(TextArea.class).single();
        assertThat(reason.getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        assertThat(in(savings::list)).hasSize(1);
        reason.setValue("Deux marques");
        press("Enregistrer");

        assertThat(in(savings::list)).hasSize(2);
        assertThat(find(OpportunityList.class).single().getElement().getTextRecursively())
                .contains("Rien à décider");
    }

    @Test
    void whatWouldBeCountedTwiceSaysSo() {
        in(() -> tools.add(ToolDetails.of("Tamis")
                .status(ToolStatus.ACTIVE)
                .capability("crm")
                .seatsPaid(10)
                .seatsUsed(4)
                .annualCost(euros("6000"))
                .details()));
        in(() -> tools.add(ToolExamples.sharing("Alizé", "crm", euros("9000"))));
        SavingRecord unused = in(() -> savings.opportunities().stream()
                .filter(one -> one.details().kind() == SavingKind.UNUSED)
                .map(one -> savings.add(one.details()))
                .findFirst()
                .orElseThrow());
        open(ToolsNavigation.savings(clients.firstAddress()));
        assertThat(cell(0, 3)).contains("recouvre «\u00A0Tamis\u00A0», déjà dans la liste");

        step(unused, SavingStatus.AGREED);
        step(in(savings::list).getFirst(), SavingStatus.REALISED);
        open(ToolsNavigation.list(clients.firstAddress()));
        open(ToolsNavigation.savings(clients.firstAddress()));
        assertThat(IntStream.range(0, 2).mapToObj(row -> cell(row, 3)))
                .anySatisfy(words ->
                        assertThat(words).contains("réalisée le").contains("mais l’inventaire dit encore le contraire"))
                .noneMatch(words -> words.contains("recouvre"));
    }

    private void step(SavingRecord saving, SavingStatus to) {
        in(() -> {
            savings.move(saving, new SavingMove(to, null, ""));
            return true;
        });
    }

    @Test
    void whatPeopleFoundThemselvesGoesItsWay() {
        open(ToolsNavigation.savings(clients.firstAddress()));
        press("Ajouter une économie");
        text("Par an").setValue("mille");
        press("Enregistrer");
        assertThat(text("Objet").isInvalid()).isTrue();
        assertThat(text("Par an").getErrorMessage()).isEqualTo("Ce n’est pas un nombre.");
        text("Objet").setValue("Palier négocié");
        text("Par an").setValue("1 200,50");
        press("Enregistrer");
        assertThat(words(find(SavingList.class).single())).contains("Trouvée1\u00A0200,50\u00A0€");

        test(list()).invokeLitRendererFunction(0, list().getColumns().size() - 1, "step");
        roundTrip();
        press("Enregistrer");

        assertThat(in(savings::list))
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo(SavingStatus.AGREED));
        assertThat(words(find(SavingList.class).single())).contains("Convenue1\u00A0200,50\u00A0€");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theAgencySeesTheDuplicatesOfItsClients() {
        in(() -> tools.add(ToolExamples.sharing("Ancre", "crm", euros("100"))));
        in(() -> tools.add(ToolExamples.sharing("Alizé", "crm", euros("200"))));

        open("agency/savings");

        assertThat(find(AgencySavingsView.class).single().isVisible()).isTrue();
        assertThat(test(find(ListGrid.class).single()).size()).isEqualTo(1);
        assertThat(test(find(ListGrid.class).single()).getCellText(0, 3)).isEqualTo("100,00\u00A0€");
    }

    private void act(int row, String function) {
        ListGrid<?> grid = openList();
        test(grid).invokeLitRendererFunction(row, grid.getColumns().size() - 1, function);
        roundTrip();
    }

    private String cell(int row, int column) {
        return test(openList()).getCellText(row, column).replace('\u202F', '\u00A0');
    }

    private ListGrid<?> openList() {
        return find(ListGrid.class, find(OpportunityList.class).single()).single();
    }

    private ListGrid<?> list() {
        return find(ListGrid.class, find(SavingList.class).single()).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().stream()
                        .filter(Component::isVisible)
                        .toList()
                        .getLast())
                .click();
        roundTrip();
    }

    private TextField text(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }

    private <T> T in(Supplier<T> work) {
        return TwoClients.in(clients.consultantInFirst(), work::get);
    }
}
