package io.pupitre.tools.ui;

import static io.pupitre.tools.IntegrationExamples.between;
import static io.pupitre.tools.IntegrationExamples.end;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.audit.AuditLog;
import io.pupitre.audit.FlaggedFields;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.IntegrationRecord;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolField;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The change log and the agency's rules for it, over the real services, without a browser. */
@ViewPackages(packages = "io.pupitre")
class ChangesPagesIT extends PageTest {

    @Autowired
    private Tools tools;

    @Autowired
    private Integrations integrations;

    @Autowired
    private FlaggedFields flags;

    @Autowired
    private AuditLog log;

    @TempDir
    private Path folder;

    @Override
    protected PersonId person() {
        return clients.adminInFirst().person();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theAgencyFlagsFieldsAndAChangeThenTellsItsReason() {
        open("agency/rules");
        assertThat(getCurrentView()).isInstanceOf(AgencyRulesView.class);
        test((CheckboxGroup<ToolField>) find(CheckboxGroup.class).single()).selectItem("Renouvellement");
        roundTrip();
        assertThat(TwoClients.in(clients.adminInAgency(), () -> flags.of("tool")))
                .isEqualTo(Set.of("renewal", "renewalDate"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsChangedForAReasonIsInTheLogWithIt() {
        TwoClients.run(clients.adminInAgency(), () -> flags.change("tool", Set.of("owner"), Set.of()));
        ToolRecord tool = in(() -> tools.add(ToolExamples.complete("Tamis")));
        open(ToolsNavigation.tool(clients.firstAddress(), tool.id()));
        press("Modifier");
        find(TextField.class)
                .withCondition(field -> "Responsable".equals(field.getLabel()))
                .single()
                .setValue("Lui");
        press("Enregistrer");
        assertThat(in(() -> tools.get(tool.id())).details().owner()).isEqualTo("Responsable CRM");
        TextArea reason = find(TextArea.class)
                .withCondition(field -> "Raison".equals(field.getLabel()))
                .single();
        press("Enregistrer");
        assertThat(reason.getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        reason.setValue("Départ de la responsable");
        press("Enregistrer");

        assertThat(in(() -> tools.get(tool.id())).details().owner()).isEqualTo("Lui");
        assertThat(words(find(ToolPanel.class).single()))
                .contains("Raison\u00A0: Départ de la responsable")
                .contains("Responsable\u00A0: Responsable CRM → Lui");

        open(ToolsNavigation.changes(clients.firstAddress()) + "?type=tool");
        assertThat(getCurrentView()).isInstanceOf(ChangesView.class);
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(2);
    }

    @Test
    void theEndsOfARepointedIntegrationReadAsTheyWereCalledThen() {
        ToolRecord source = in(() -> tools.add(ToolExamples.named("Tamis")));
        ToolRecord old = in(() -> tools.add(ToolExamples.named("Râteau")));
        ToolRecord now = in(() -> tools.add(ToolExamples.named("Fourche")));
        IntegrationRecord integration = in(() -> integrations.add(between(end(source), end(old))));
        TwoClients.run(clients.adminInFirst(), () -> integrations.change(integration, between(end(source), end(now))));

        open(ToolsNavigation.changes(clients.firstAddress()) + "?type=integration");

        assertThat(row(0)).contains("Modification", "Intégration – Tamis → Fourche", "Vers\u00A0: Râteau → Fourche");
        assertThat(row(1)).contains("Ajout", "Intégration – Tamis → Râteau");
        open(ToolsNavigation.tool(clients.firstAddress(), old.id()));
        assertThat(words(find(ToolPanel.class).single()))
                .contains("a modifié\u00A0: Intégration – Tamis → Fourche")
                .contains("Vers\u00A0: Râteau → Fourche")
                .contains("a ajouté\u00A0: Intégration – Tamis → Râteau")
                .contains("a ajouté cet outil");
    }

    private List<String> row(int row) {
        Grid<?> grid = find(Grid.class).single();
        return IntStream.range(0, grid.getColumns().size())
                .mapToObj(column -> test(grid).getLitRendererPropertyValue(row, column, "text", String.class))
                .toList();
    }

    @Test
    void anImportAndItsUndoAskForAReasonWhereTheAgencyWantsOne() throws IOException {
        TwoClients.run(clients.adminInAgency(), () -> flags.change("tool", Set.of("noticeDays"), Set.of()));
        ToolRecord tool = in(() -> tools.add(ToolExamples.complete("Tamis")));
        open(ToolsNavigation.fileImport(clients.firstAddress()));
        find(ToolImportView.class)
                .single()
                .receive("outils.csv", Files.writeString(folder.resolve("outils.csv"), "Outil;Préavis\nTamis;90\n"));
        press("Importer\u00A0: 0 à ajouter, 1 à modifier");
        assertThat(reason().isVisible()).isTrue();
        press("Annuler");
        press("Importer\u00A0: 0 à ajouter, 1 à modifier");
        reason().setValue("x".repeat(301));
        press("Enregistrer");
        assertThat(reason().getErrorMessage()).contains("300");
        assertThat(in(() -> tools.get(tool.id()))).isEqualTo(tool);
        reason().setValue("Avenant signé");
        press("Enregistrer");

        assertThat(getCurrentView()).isInstanceOf(ToolsView.class);
        assertThat(in(() -> tools.get(tool.id())).details().noticeDays()).isEqualTo(90);
        assertThat(lastReason(tool)).isEqualTo("outils.csv – Avenant signé");
        press("Annuler l’action");
        assertThat(in(() -> tools.get(tool.id())).details().noticeDays()).isEqualTo(90);
        reason().setValue("Mauvais fichier");
        press("Enregistrer");
        assertThat(in(() -> tools.get(tool.id())).details()).isEqualTo(tool.details());
        assertThat(lastReason(tool)).isEqualTo("Annulation de l’import outils.csv – Mauvais fichier");
    }

    @Test
    void nobodyIsAskedForAReasonThatNobodyWants() throws IOException {
        TwoClients.run(clients.adminInAgency(), () -> flags.change("tool", Set.of("owner"), Set.of()));
        ToolRecord tool = in(() -> tools.add(ToolExamples.complete("Tamis")));
        open(ToolsNavigation.fileImport(clients.firstAddress()));
        find(ToolImportView.class)
                .single()
                .receive("outils.csv", Files.writeString(folder.resolve("outils.csv"), "Outil;Préavis\nTamis;90\n"));
        press("Importer\u00A0: 0 à ajouter, 1 à modifier");
        assertThat(lastReason(tool)).isEqualTo("outils.csv");
        open(ToolsNavigation.fileImport(clients.firstAddress()));
        press("Annuler cet import");
        assertThat(lastReason(tool)).isEqualTo("Annulation de l’import outils.csv");
    }

    private TextArea reason() {
        return find(TextArea.class)
                .withCondition(field -> "Raison".equals(field.getLabel()))
                .single();
    }

    private String lastReason(ToolRecord tool) {
        return Objects.requireNonNull(
                in(() -> log.of(tool.id().value())).getFirst().reason());
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
        return TwoClients.in(clients.adminInFirst(), work::get);
    }
}
