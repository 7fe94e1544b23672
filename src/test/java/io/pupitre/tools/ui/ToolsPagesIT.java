package io.pupitre.tools.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.csv.WorkbookFile;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.isolation.CountedStatements;
import io.pupitre.savedview.SavedViewDetails;
import io.pupitre.savedview.SavedViews;
import io.pupitre.savedview.ui.ViewMenu;
import io.pupitre.shell.PageCommand;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.Money;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolLists;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on tools over the real services, without a browser. */
@ViewPackages(packages = "io.pupitre")
class ToolsPagesIT extends PageTest {

    @Autowired
    private Tools tools;

    @Autowired
    private SavedViews views;

    @Autowired
    private CountedStatements statements;

    @TempDir
    private Path folder;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @Test
    void anEmptyStackInvitesToImport() {
        open(ToolsNavigation.list(clients.firstAddress()));

        assertThat(find(ToolGrid.class).all()).noneMatch(Component::isVisible);
        test(find(Button.class).withText("Importer").all().getLast()).click();
        assertThat(getCurrentView()).isInstanceOf(ToolImportView.class);
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndTheInputIsKept() {
        open(ToolsNavigation.list(clients.firstAddress()));
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
                .extracting(description -> description.getText().replace('\u202F', '\u00A0'))
                .contains("18\u00A0400,50\u00A0€");
    }

    @Test
    void whatIsPaidForNothingIsSaidInMoneyAndWithItsReason() {
        ToolRecord tool = in(() -> tools.add(
                ToolExamples.licensed("Tamis", ToolStatus.ACTIVE, 10, 4, Money.of(new BigDecimal("6000"), "EUR"))));
        in(() -> tools.add(
                ToolExamples.licensed("Sonde", ToolStatus.ACTIVE, 2, 3, Money.of(new BigDecimal("250"), "USD"))));
        in(() -> tools.add(ToolExamples.licensed("Loupe", ToolStatus.ACTIVE, 0, 0, null)));

        open(ToolsNavigation.tool(clients.firstAddress(), tool.id()));

        assertThat(words(find(StackFigures.class).single()))
                .isEqualTo("Coût annuel6\u00A0000,00\u00A0€ · 250,00\u00A0$USsans 1\u00A0outil au coût inconnu"
                        + "Coût mensuel500,00\u00A0€ · 20,83\u00A0$US"
                        + "Coût annuel converti en EUR—Indiquer un taux pour USD"
                        + "Inutilisé3\u00A0600,00\u00A0€1\u00A0outilLicences dépassées1\u00A0outil");
        assertThat(words(find(ToolPanel.class).single()))
                .contains("Inutilisé3\u00A0600,00\u00A0€ – 6 licences sur 10 sans utilisateur");
    }

    @Test
    void currenciesAreAddedUpOnlyAtStatedRates() {
        in(() -> tools.add(
                ToolExamples.licensed("Tamis", ToolStatus.ACTIVE, 10, 4, Money.of(new BigDecimal("6000"), "EUR"))));
        in(() -> tools.add(
                ToolExamples.licensed("Sonde", ToolStatus.ACTIVE, 5, 1, Money.of(new BigDecimal("1000"), "USD"))));
        open(ToolsNavigation.list(clients.firstAddress()));
        String way = find(Anchor.class)
                .withText("Indiquer un taux pour USD")
                .all()
                .getFirst()
                .getHref();

        open(way);
        text("Taux").setValue("0,92");
        text("Source").setValue("BCE, moyenne");
        from().setValue(YearMonth.of(2026, 1));
        press("Enregistrer");
        open(ToolsNavigation.list(clients.firstAddress()));

        // 6,000 + 0.92 × 1,000; unused 3,600 + 0.92 × 800.
        assertThat(words(find(StackFigures.class).single()))
                .contains(
                        "Coût annuel converti en EUR6\u00A0920,00\u00A0€"
                                + "1\u00A0USD\u00A0=\u00A00,92\u00A0EUR depuis janvier\u00A02026 (BCE, moyenne)",
                        // 6,920 ÷ 12, rounded once.
                        "Coût mensuel converti en EUR576,67\u00A0€",
                        "Dont inutilisé, converti en EUR4\u00A0336,00\u00A0€");
    }

    @Test
    void aKnownProductBringsItsVendorCategoryAndCapability() {
        open(ToolsNavigation.list(clients.firstAddress()));
        press("Ajouter un outil");
        test(text("Outil")).setValue("Marketo Engage");
        press("Enregistrer");

        assertThat(in(() -> tools.search("marketo"))).singleElement().satisfies(row -> {
            assertThat(row.vendor()).isEqualTo("Adobe");
            assertThat(row.category()).isNotEmpty();
            assertThat(row.capability()).isEqualTo("marketing_automation");
        });
    }

    @Test
    void aToolHasAnAddressAndAForeignOneIsNotFound() {
        ToolRecord tool = in(() -> tools.add(ToolExamples.complete("Tamis")));

        open(ToolsNavigation.tool(clients.firstAddress(), tool.id()));
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Tamis (Europe)");

        open(ToolsNavigation.tool(clients.firstAddress(), new ToolId(Ids.next())));
        assertThat(find(H1.class).all()).extracting(H1::getText).containsExactly("Page introuvable");
    }

    @Test
    void aTabThatIsThisClientsDoesNotBecomeAnothersAndDoesNotFail() {
        open(ToolsNavigation.list(clients.firstAddress()));

        open("agency/people");

        // It is about to be loaded anew, which the browser does.
        assertThat(words(UI.getCurrent())).doesNotContain("Quelque chose n’a pas fonctionné");
        assertThat(getCurrentView()).isNotInstanceOf(ToolsView.class);
    }

    @Test
    void retiringCanBeTakenBack() {
        ToolRecord tool = in(() -> tools.add(ToolExamples.complete("Tamis")));
        open(ToolsNavigation.tool(clients.firstAddress(), tool.id()));

        MenuItem change =
                find(StatusMenu.class).single().getContent().getItems().getFirst();
        assertThat(change.getSubMenu().getItems())
                .extracting(MenuItem::getText)
                .containsExactly("En déploiement", "En cours de retrait");
        new MenuBarTester<>(find(StatusMenu.class).single().getContent())
                .clickItem("Changer le statut", "En cours de retrait");
        roundTrip();
        assertThat(in(() -> tools.get(tool.id())).details().status()).isEqualTo(ToolStatus.RETIRING);

        press("Annuler l’action");
        assertThat(in(() -> tools.get(tool.id())).details()).isEqualTo(tool.details());
    }

    @Test
    void theSecondSaverChoosesFieldByField() {
        ToolRecord tool = in(() -> tools.add(ToolExamples.complete("Tamis")));
        open(ToolsNavigation.tool(clients.firstAddress(), tool.id()));
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

        open(ToolsNavigation.list(clients.firstAddress()) + "?status=active&q=lumen");

        assertThat(test(find(ToolGrid.class).single()).size()).isEqualTo(1);
        assertThat(find(ComboBox.class).all()).isNotEmpty();
    }

    @Test
    void whatThePageAsksOfTheDatabaseDoesNotGrowWithItsTools() {
        addTools(5);
        statementsOfPage();
        long few = statementsOfPage();
        addTools(45);

        assertThat(statementsOfPage()).isEqualTo(few);
        assertThat(test(find(ToolGrid.class).single()).size()).isEqualTo(50);
    }

    private void addTools(int count) {
        for (int i = 0; i < count; i++) {
            String product = "Tamis " + count + "-" + i;
            in(() -> tools.add(ToolExamples.complete(product)));
        }
    }

    /** With its first rows, which a browser fetches. */
    private long statementsOfPage() {
        open(ToolsNavigation.list(clients.firstAddress()) + "/savings");
        long before = statements.ofThisThread();
        open(ToolsNavigation.list(clients.firstAddress()));
        test(find(ToolGrid.class).single()).getRow(0);
        return statements.ofThisThread() - before;
    }

    @Test
    void whatTheAddressNarrowsToIsKeptAsAViewAndOpenedAgain() {
        in(() -> tools.add(ToolExamples.complete("Tamis")));
        open(ToolsNavigation.list(clients.firstAddress()) + "?q=tam&sort=-annual-cost");
        fromViews("Vues", "Enregistrer cette vue…");

        press("Enregistrer");
        assertThat(text("Nom de la vue").getErrorMessage()).isEqualTo("Indiquez un nom.");
        text("Nom de la vue").setValue("Les plus chers");
        press("Enregistrer");

        assertThat(viewMenu().getItems().getFirst().getText()).isEqualTo("Les plus chers");
        open(ToolsNavigation.list(clients.firstAddress()));
        assertThat(viewMenu().getItems().getFirst().getText()).isEqualTo("Vues");
        assertThat(((ToolsView) getCurrentView()).commands())
                .extracting(PageCommand::label)
                .contains("Vue\u00A0: Les plus chers");
        fromViews("Vues", "Les plus chers");
        assertThat(viewMenu().getItems().getFirst().getText()).isEqualTo("Les plus chers");
        assertThat(search().getValue()).isEqualTo("tam");

        fromViews("Les plus chers", "Supprimer «\u00A0Les plus chers\u00A0»");
        assertThat(viewMenu().getItems().getFirst().getText()).isEqualTo("Vues");
        press("Annuler l’action");
        assertThat(viewMenu().getItems().getFirst().getText()).isEqualTo("Les plus chers");
    }

    @Test
    void oneOfTwoViewsOfTheSameIsTheOneThatWasOpenedElseOnesOwn() {
        in(() -> tools.add(ToolExamples.complete("Tamis")));
        TwoClients.run(
                clients.adminInFirst(), () -> views.keep("tools", new SavedViewDetails("À revoir", "q=t", true)));
        in(() -> views.keep("tools", new SavedViewDetails("Mes outils", "q=t", false)));

        open(ToolsNavigation.list(clients.firstAddress()) + "?q=t");
        assertThat(viewMenu().getItems().getFirst().getText()).isEqualTo("Mes outils");
        fromViews("Mes outils", "À revoir (équipe)");
        assertThat(viewMenu().getItems().getFirst().getText()).isEqualTo("À revoir");

        fromViews("À revoir", "Supprimer «\u00A0À revoir\u00A0»");
        press("Annuler l’action");
        assertThat(TwoClients.in(clients.adminInFirst(), () -> views.of("tools")))
                .singleElement()
                .satisfies(view -> assertThat(view.mine()).isTrue());
    }

    @Test
    void whatIsBroughtBackDoesNotReplaceWhatItsKeeperHasKeptSince() {
        in(() -> tools.add(ToolExamples.complete("Tamis")));
        in(() -> views.keep("tools", new SavedViewDetails("Été", "q=old", true)));
        open(ToolsNavigation.list(clients.firstAddress()) + "?q=old");

        fromViews("Été", "Supprimer «\u00A0Été\u00A0»");
        in(() -> views.keep("tools", new SavedViewDetails("ete", "q=new", false)));
        press("Annuler l’action");

        assertThat(in(() -> views.of("tools")))
                .extracting(view -> view.details().query())
                .containsExactly("q=new");
    }

    private MenuBar viewMenu() {
        return find(ViewMenu.class).single().getContent();
    }

    private void fromViews(String menu, String choice) {
        new MenuBarTester<>(viewMenu()).clickItem(menu, choice);
        roundTrip();
    }

    private TextField search() {
        return find(TextField.class).all().stream()
                .filter(field -> field.getPlaceholder().startsWith("Outil, éditeur"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileIsPreviewedAndOnlyThenTakenOver() throws IOException {
        open(ToolsNavigation.fileImport(clients.firstAddress()));
        ToolImportView view = find(ToolImportView.class).single();

        view.receive("outils.csv", Files.write(folder.resolve("outils.csv"), ToolLists.french()));
        assertThat(in(() -> tools.count(ToolFilter.ALL))).isZero();
        press("Importer\u00A0: 7 à ajouter, 0 à modifier");

        assertThat(in(() -> tools.count(ToolFilter.ALL))).isEqualTo(ToolLists.GOOD_ROWS);
        assertThat(getCurrentView()).isInstanceOf(ToolsView.class);
        assertThat(find(Notification.class).all()).isNotEmpty();
        press("Annuler l’action");
        assertThat(in(() -> tools.count(ToolFilter.ALL))).isZero();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatTheFileDoesNotNameIsShownWhenAskedForWithTheWayToIt() throws IOException {
        ToolRecord named = in(() -> tools.add(ToolExamples.named("Tamis")));
        ToolRecord absent = in(() -> tools.add(ToolExamples.licensed("Râteau", ToolStatus.ACTIVE, null, null, null)));
        open(ToolsNavigation.fileImport(clients.firstAddress()));
        ToolImportView view = find(ToolImportView.class).single();
        view.receive("outils.csv", Files.writeString(folder.resolve("outils.csv"), "Outil;Préavis\nTamis;30\n"));
        String lead = "Le fichier ne nomme pas ces outils";
        RadioButtonGroup<Object> kinds = find(RadioButtonGroup.class).single();
        Grid<Object> lines = find(Grid.class).single();
        assertThat(test(lines).size()).isEqualTo(1);
        assertThat(test(lines).getLitRendererPropertyValue(0, 2, "product", String.class))
                .isEqualTo("Tamis");
        assertThat(test(lines).getLitRendererPropertyValue(0, 2, "href", String.class))
                .isEmpty();
        assertThat(find(Paragraph.class).all()).noneMatch(text -> text.getText().startsWith(lead));

        test(kinds).selectItem("Absents du fichier (1)");

        assertThat(test(lines).size()).isEqualTo(1);
        assertThat(test(lines).getLitRendererPropertyValue(0, 1, "product", String.class))
                .isEqualTo("Râteau");
        assertThat(test(lines).getLitRendererPropertyValue(0, 1, "href", String.class))
                .isEqualTo(ToolsNavigation.tool(clients.firstAddress(), absent.id()));
        assertThat(find(Paragraph.class).all()).anyMatch(text -> text.getText().startsWith(lead));
        press("Importer\u00A0: 0 à ajouter, 1 à modifier");
        assertThat(in(() -> tools.get(absent.id()))).isEqualTo(absent);
        assertThat(in(() -> tools.get(named.id())).details().noticeDays()).isEqualTo(30);
    }

    @Test
    void copiedCellsAreTakenLikeAFile() {
        open(ToolsNavigation.fileImport(clients.firstAddress()));
        press("Lire ces cellules");
        TextArea cells = find(TextArea.class).withLabel("Cellules copiées").single();
        assertThat(cells.getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        cells.setValue("Outil\tÉditeur\tCoût annuel (€)\nTamis\tGrange\t1 234,50\nRâteau\tGrange\t\n");
        press("Lire ces cellules");
        press("Importer\u00A0: 2 à ajouter, 0 à modifier");
        assertThat(in(() -> tools.count(ToolFilter.ALL))).isEqualTo(2);
    }

    @Test
    void anotherSheetOfAWorkbookCanBeMeant() throws IOException {
        open(ToolsNavigation.fileImport(clients.firstAddress()));
        byte[] content = new WorkbookFile()
                .sheet(
                        "Outils",
                        "<row r=\"1\">%s</row><row r=\"2\">%s</row>".formatted(inline("Outil"), inline("Tamis")))
                .sheet("Anciens", "<row r=\"1\">%s</row>".formatted(inline("Outil")))
                .toBytes();
        ToolImportView view = find(ToolImportView.class).single();
        view.receive("outils.xlsx", Files.write(folder.resolve("outils.xlsx"), content));
        assertThat(buttons()).contains("Importer\u00A0: 1 à ajouter, 0 à modifier");
        SheetField sheet = find(SheetField.class).single();
        sheet.setValue("Anciens");
        assertThat(words()).contains("Ce fichier n’a que des en-têtes.");
        assertThat(buttons()).doesNotContain("Importer\u00A0: 1 à ajouter, 0 à modifier");
        find(SheetField.class).single().setValue("Outils");
        assertThat(buttons()).contains("Importer\u00A0: 1 à ajouter, 0 à modifier");
    }

    private static String inline(String words) {
        return "<c t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(words);
    }

    private List<String> buttons() {
        return find(Button.class).all().stream()
                .filter(Component::isVisible)
                .map(Button::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Select<YearMonth> from() {
        return find(Select.class).withLabel("À partir de").single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
        roundTrip();
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
        return TwoClients.in(clients.consultantInFirst(), work::get);
    }
}
