package io.pupitre.tools.gap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.Tools;
import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.tools.gap.Aim;
import io.pupitre.tools.gap.CapabilityGaps;
import io.pupitre.tools.gap.GapBoard;
import io.pupitre.tools.gap.GapLine;
import io.pupitre.tools.gap.NeedDetails;
import io.pupitre.tools.gap.NeedRecord;
import io.pupitre.tools.gap.PhaseDetails;
import io.pupitre.tools.gap.PhaseRecord;
import io.pupitre.tools.gap.Phases;
import io.pupitre.tools.gap.Verdict;
import io.pupitre.ui.DayField;
import io.pupitre.ui.EmptyState;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a stack lacks, over the real services, without a browser. */
@ViewPackages(packages = "io.pupitre")
class GapPagesIT extends PageTest {

    @Autowired
    private Tools tools;

    @Autowired
    private CapabilityGaps gaps;

    @Autowired
    private Phases phases;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @Test
    void anEmptyPageOffersTheUsualCapabilities() {
        openPage("");
        assertThat(getCurrentView()).isInstanceOf(GapView.class);
        assertThat(find(EmptyState.class).single().isVisible()).isTrue();

        press("Capacités usuelles");
        press("Ajouter");

        assertThat(board().counts()).containsOnlyKeys(Verdict.MISSING);
        assertThat(words(find(GapFigures.class).single())).startsWith("Manquante19");
        assertThat(rows()).isEqualTo(19);
    }

    @Test
    void aCapabilityIsJudgedWeakAndPlannedAndWhatIsWrongIsSaidAtTheField() {
        in(() -> tools.add(ToolExamples.sharing("Drakkar", "emailing", null)));
        PhaseRecord phase = phase("Socle", LocalDate.of(2027, 3, 31));
        openPage("");
        assertThat(words(find(GapFigures.class).single())).isEqualTo("Manquante0Faible0En double0Couverte1");
        clickFirstRow();
        assertThat(words(find(Dialog.class).single())).contains("E-mailing").contains("Drakkar · Couverte");
        assertThat(find(TextArea.class).withLabel("Pourquoi elle est faible").all())
                .isEmpty();

        check("Faible aujourd’hui");
        aim(Aim.WANTED);
        press("Enregistrer");
        assertThat(area("Pourquoi elle est faible").getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        assertThat(phaseField().getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        assertThat(line("emailing").need()).isNull();

        area("Pourquoi elle est faible").setValue("Pas de tests");
        phaseField().setValue(phase);
        ComponentUtil.fireEvent(wanted(), new CustomValueSetEvent<>(wanted(), true, "x".repeat(161)));
        press("Enregistrer");
        assertThat(wanted().getErrorMessage()).isEqualTo("160 caractères au plus.");
        ComponentUtil.fireEvent(wanted(), new CustomValueSetEvent<>(wanted(), true, "drakkar"));
        press("Enregistrer");

        assertThat(line("emailing").verdict()).isEqualTo(Verdict.WEAK);
        assertThat(line("emailing").wanted()).isNotNull();
        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
        assertThat(words(find(PhaseList.class).single())).contains("0 sur 1");
    }

    /** For those who hear the page: the choice made is said behind the name. */
    @Test
    void aFilterIsCalledByWhatItNarrows() {
        in(() -> tools.add(ToolExamples.sharing("Drakkar", "emailing", null)));
        phase("Socle", LocalDate.of(2027, 3, 31));
        openPage("");

        assertThat(find(Select.class, find(GapFilterBar.class).single()).all())
                .extracting(one -> ((Select<?>) one).getAriaLabel().orElse(""))
                .containsExactly("Constat", "Couche", "Phase");
    }

    @Test
    void whatIsClearedIsBroughtBack() {
        NeedRecord need = in(() -> gaps.add("crm", NeedDetails.NONE.weakSince("Deux bases")));
        openPage("");
        clickFirstRow();
        press("Effacer jugement et cible");
        assertThat(board().lines()).isEmpty();

        press("Annuler l’action");
        assertThat(line("crm").details()).isEqualTo(need.details());
    }

    @Test
    void theSecondSaverIsToldAndMayStillHaveTheLastWord() {
        NeedRecord base = in(() -> gaps.add("crm", NeedDetails.NONE));
        openPage("?capability=crm");
        area("Note").setValue("À revoir");
        in(() -> {
            gaps.change(base, NeedDetails.givingUp(null));
            return true;
        });

        press("Enregistrer");
        assertThat(words(find(Dialog.class).single()))
                .contains("Quelqu’un d’autre a enregistré cette capacité entre-temps\u00A0: Non voulue, À abandonner");
        assertThat(line("crm").details().aim()).isEqualTo(Aim.GIVEN_UP);
        press("Enregistrer");

        assertThat(line("crm").details()).isEqualTo(NeedDetails.NONE.noting("À revoir"));
    }

    @Test
    void whatIsGoneIsBegunAnewByTheNextAttempt() {
        NeedRecord base = in(() -> gaps.add("crm", NeedDetails.NONE));
        openPage("?capability=crm");
        area("Note").setValue("À revoir");
        in(() -> {
            gaps.remove(base);
            return true;
        });

        press("Enregistrer");
        assertThat(words(find(Dialog.class).single())).contains("Voici l’état actuel");
        assertThat(find(EmptyState.class).single().isVisible()).isTrue();
        press("Enregistrer");

        assertThat(line("crm").details()).isEqualTo(NeedDetails.NONE.noting("À revoir"));
    }

    @Test
    void aCapabilityOfTheCatalogueIsAdded() {
        openPage("");
        openAdd();
        press("Enregistrer");
        assertThat(capability().getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        capability().setValue(Catalogue.capability("cdp").orElseThrow());
        press("Enregistrer");

        assertThat(line("cdp").verdict()).isEqualTo(Verdict.MISSING);
    }

    @Test
    void phasesAreAddedChangedAndHeldByWhatIsPlanned() {
        in(() -> gaps.begin(Set.of("crm")));
        openPage("");
        press("Ajouter une phase");
        press("Enregistrer");
        assertThat(text("Nom de la phase").getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        assertThat(find(DayField.class).single().getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        text("Nom de la phase").setValue("Socle");
        find(DayField.class).single().setValue(LocalDate.of(1027, 3, 31));
        press("Enregistrer");
        assertThat(find(DayField.class).single().getErrorMessage())
                .isEqualTo("Une date entre 2000 et 2099 est attendue.");
        find(DayField.class).single().setValue(LocalDate.of(2027, 3, 31));
        press("Enregistrer");
        PhaseRecord phase = in(phases::list).getFirst();
        assertThat(phase.details()).isEqualTo(new PhaseDetails("Socle", LocalDate.of(2027, 3, 31)));

        in(() -> gaps.add("bi", NeedDetails.wanting(phase.id(), "")));
        press("Socle");
        press("Supprimer");
        assertThat(in(phases::list)).hasSize(1);
        in(() -> {
            gaps.remove(Objects.requireNonNull(line("bi").need()));
            return true;
        });
        press("Socle");
        press("Supprimer");
        assertThat(in(phases::list)).isEmpty();
        press("Annuler l’action");
        assertThat(in(phases::list)).hasSize(1);
    }

    @Test
    void anAddressSaysWhatIsShown() {
        PhaseRecord past = phase("Audit", LocalDate.of(2020, 1, 31));
        in(() -> tools.add(ToolExamples.sharing("Drakkar", "emailing", null)));
        in(() -> gaps.add("bi", NeedDetails.wanting(past.id(), "Havre")));

        openPage("");
        assertThat(rows()).isEqualTo(2);
        openPage("?verdict=missing");
        assertThat(rows()).isEqualTo(1);
        openPage("?layer=relationship&verdict=nonsense");
        assertThat(rows()).isEqualTo(1);
        openPage("?phase=" + past.id().value());
        assertThat(rows()).isEqualTo(1);
        openPage("?phase=nonsense&capability=nonsense");
        assertThat(rows()).isEqualTo(2);
        openPage("?phase=" + Ids.next());
        assertThat(rows()).isEqualTo(2);
        openPage("?overdue=yes");
        assertThat(rows()).isEqualTo(1);
        assertThat(words(find(GapFigures.class).single())).contains("En retard1");

        openPage("?view=map");
        assertThat(find(GapGrid.class).all()).isEmpty();
        assertThat(find(LayerPicture.class).single().isVisible()).isTrue();
        assertThat(find(Select.class).withLabel("Cible à la fin de").single().getValue())
                .isEqualTo(past);
    }

    private void openAdd() {
        if (find(Button.class).withText("Ajouter une capacité").all().stream().anyMatch(Component::isVisible)) {
            press("Ajouter une capacité");
        }
    }

    private GapBoard board() {
        return in(gaps::board);
    }

    private GapLine line(String capability) {
        return board().line(capability).orElseThrow();
    }

    private PhaseRecord phase(String name, LocalDate day) {
        return in(() -> phases.add(new PhaseDetails(name, day)));
    }

    private int rows() {
        return test(find(GapGrid.class).single()).size();
    }

    private void clickFirstRow() {
        test(find(GapGrid.class).single()).clickRow(0);
        roundTrip();
    }

    private void openPage(String query) {
        open(GapNavigation.gap(clients.firstAddress()) + query);
    }

    private void check(String label) {
        find(Checkbox.class).withLabel(label).single().setValue(true);
    }

    @SuppressWarnings("unchecked")
    private void aim(Aim wanted) {
        ((Select<Aim>) find(Select.class).withLabel("Cible").single()).setValue(wanted);
    }

    @SuppressWarnings("unchecked")
    private Select<PhaseRecord> phaseField() {
        return find(Select.class).withLabel("À la fin de la phase").single();
    }

    private WantedField wanted() {
        return find(WantedField.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Capability> capability() {
        return find(ComboBox.class).withLabel("Capacité").single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private TextField text(String label) {
        return find(TextField.class).withLabel(label).single();
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
