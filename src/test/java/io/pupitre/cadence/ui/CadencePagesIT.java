package io.pupitre.cadence.ui;

import static io.pupitre.fixtures.TwoClients.in;
import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import io.pupitre.agency.Regions;
import io.pupitre.cadence.CadenceDetails;
import io.pupitre.cadence.CadenceId;
import io.pupitre.cadence.Cadences;
import io.pupitre.cadence.CampaignBrief;
import io.pupitre.cadence.CampaignId;
import io.pupitre.cadence.CampaignStatus;
import io.pupitre.cadence.Campaigns;
import io.pupitre.cadence.Channel;
import io.pupitre.cadence.Recurrence;
import io.pupitre.cadence.StepDetails;
import io.pupitre.fixtures.PageTest;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import io.pupitre.ui.DayField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings({"removal", "unchecked"}) // The browserless tester has no other way yet.
@ViewPackages(packages = "io.pupitre")
class CadencePagesIT extends PageTest {

    private final Scope.Workspace here = clients.consultantInFirst();
    private final String page = "c/" + clients.firstAddress() + "/cadences";

    @Autowired
    private Cadences cadences;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Regions regions;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @Test
    void theMonthShowsWhatTakesPlaceInWeeksFromMonday() {
        CadenceId id = newsletter();
        open(page + "?month=2027-05");
        assertThat(getCurrentView()).isInstanceOf(CadencesView.class);

        assertThat(find(NativeTableHeaderCell.class).first().getText()).isEqualTo("lundi");
        assertThat(find(Anchor.class).withClassName("pu-entry", "email").all())
                // Six Mondays in the table, whose first week begins in April, and May's five in the list for phones.
                .hasSize(11)
                .allMatch(link -> link.getHref().endsWith(id.value().toString()));
        assertThat(find(Anchor.class)
                        .withClassName("pu-entry")
                        .first()
                        .getElement()
                        .getTextRecursively())
                .contains("09:30")
                .contains("Lettre");

        open(page + "?month=2027-05&channel=social");
        assertThat(find(Anchor.class).withClassName("pu-entry").all()).isEmpty();
        open(page + "?month=nonsense&view=nonsense&channel=nonsense");
        assertThat(find(MonthCalendar.class).exists()).isTrue();
    }

    @Test
    void aCadenceIsMadeWithAPreviewOfItsNextTen() {
        open(page + "/new");
        assertThat(getCurrentView()).isInstanceOf(CadenceView.class);
        test(find(TextField.class).withLabel("Nom").single()).setValue("Clôture");
        assertThat(find(PreviewPanel.class).single().getElement().getTextRecursively())
                .contains("Les dix prochaines fois");
        assertThat(find(ListItem.class, find(PreviewPanel.class).single()).all())
                .hasSize(10);

        expert("FREQ=MONTHLY;BYMONTHDAY=-1");
        assertThat(find(ListItem.class, find(PreviewPanel.class).single()).all())
                .hasSize(10);
        test(find(Button.class).withText("Enregistrer").single()).click();

        assertThat(in(here, cadences::list))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.details().recurrence()).isEqualTo(new Recurrence("FREQ=MONTHLY;BYMONTHDAY=-1")));
    }

    @Test
    void aWrongRuleIsExplainedAndTheInputKept() {
        open(page + "/new");
        test(find(TextField.class).withLabel("Nom").single()).setValue("Toutes les heures");
        expert("FREQ=HOURLY");

        test(find(Button.class).withText("Enregistrer").single()).click();

        TextField rule = find(TextField.class).withLabel("Règle (RFC 5545)").single();
        assertThat(rule.isInvalid()).isTrue();
        assertThat(rule.getErrorMessage()).isEqualTo("FREQ doit être DAILY, WEEKLY, MONTHLY ou YEARLY.");
        assertThat(rule.getValue()).isEqualTo("FREQ=HOURLY");
        assertThat(find(RhythmField.class).single().isInvalid()).isFalse();
        assertThat(find(TextField.class).withLabel("Nom").single().getValue()).isEqualTo("Toutes les heures");
        assertThat(words()).contains("Rien à venir");
        assertThat(in(here, cadences::list)).isEmpty();
    }

    @Test
    void eachPartOfTheRhythmSaysItsOwnProblem() {
        open(page + "/new");
        test(find(TextField.class).withLabel("Nom").single()).setValue("Clôture");
        IntegerField interval = number("Tous les … (1\u00A0: chaque fois)");
        interval.setValue(0);
        save();
        assertSays(interval, "Un nombre entier de 1 à 400.");
        interval.setValue(401);
        save();
        assertSays(interval, "Un nombre entier de 1 à 400.");

        interval.setValue(2);
        CheckboxGroup<DayOfWeek> weekdays =
                find(CheckboxGroup.class).withLabel("Jours de la semaine").single();
        weekdays.clear();
        save();
        assertSays(weekdays, "Choisissez au moins un jour de la semaine.");
        assertThat(interval.isInvalid()).isFalse();

        RadioButtonGroup<?> kind =
                find(RadioButtonGroup.class).withLabel("Fréquence").single();
        test(kind).selectItem("Chaque mois, à une date");
        IntegerField day = number("Jour du mois");
        day.setValue(32);
        save();
        assertSays(day, "Un jour de 1 à 31.");
        assertThat(day.getValue()).isEqualTo(32);
        assertThat(in(here, cadences::list)).isEmpty();

        day.setValue(31);
        assertThat(day.isInvalid()).isFalse();
        save();
        assertThat(in(here, cadences::list)).hasSize(1);
    }

    @Test
    void anOccurrenceIsSkippedAndRestored() {
        CadenceId id = newsletter();
        open(CadenceNavigation.cadence(clients.firstAddress(), id));
        assertThat(find(RhythmField.class).single().getValue().recurrence())
                .isEqualTo(new Recurrence("FREQ=WEEKLY;BYDAY=MO"));

        test(find(Button.class).withText("Sauter").first()).click();
        assertThat(in(here, () -> cadences.exceptions(id))).hasSize(1);
        assertThat(words()).contains("Exceptions");

        test(find(Button.class).withText("Rétablir").single()).click();
        assertThat(in(here, () -> cadences.exceptions(id))).isEmpty();
    }

    @Test
    void aCampaignIsPlannedWhenItsBriefIsComplete() {
        open(page + "?view=campaigns");
        test(find(Button.class).withText("Nouvelle campagne").single()).click();
        test(find(TextField.class).withLabel("Nom").single()).setValue("Rentrée");
        test(find(Button.class).withText("Enregistrer").single()).click();
        roundTrip();
        CampaignId id = in(here, campaigns::list).getFirst().id();
        assertThat(words()).contains("il manque").contains("Public visé, Responsable, Mesure du succès");

        test(find(Button.class).withText("Planifier").single()).click();
        assertThat(in(here, () -> campaigns.get(id)).status()).isEqualTo(CampaignStatus.DRAFT);

        test(find(Button.class).withText("Modifier le brief").single()).click();
        test(find(TextArea.class).withLabel("Public visé").single()).setValue("Fidèles");
        test(find(TextField.class).withLabel("Responsable").single()).setValue("Carl");
        test(find(TextArea.class).withLabel("Mesure du succès").single()).setValue("Taux de clic");
        find(DayField.class).single().setValue(LocalDate.of(2027, 9, 6));
        test(find(Button.class).withText("Enregistrer").single()).click();
        test(find(Button.class).withText("Planifier").single()).click();

        assertThat(in(here, () -> campaigns.get(id)).status()).isEqualTo(CampaignStatus.PLANNED);
        assertThat(words()).contains("Planifiée");
    }

    @Test
    void aCampaignsCountriesAreChosenRegionByRegionAndFilterTheCalendar() {
        run(here, () -> regions.add(new Region("Nord", List.of(new Country("SE"), new Country("FR")))));
        run(here, () -> regions.add(new Region("Sud", List.of(new Country("ES")))));
        open(page + "?view=campaigns");
        test(find(Button.class).withText("Nouvelle campagne").single()).click();
        test(find(TextField.class).withLabel("Nom").single()).setValue("Soldes");
        find(DayField.class).single().setValue(LocalDate.of(2027, 9, 6));
        test(find(CheckboxGroup.class).withLabel("Nord").single()).selectItem("Suède");
        test(find(Button.class).withText("Enregistrer").single()).click();
        roundTrip();

        assertThat(in(here, campaigns::list).getFirst().brief().countries()).containsExactly(new Country("SE"));
        assertThat(words()).contains("Suède");

        open(page + "?month=2027-09&country=SE");
        assertThat(find(Anchor.class).withClassName("pu-entry").exists()).isTrue();
        open(page + "?month=2027-09&region=Sud");
        assertThat(find(Anchor.class).withClassName("pu-entry").exists()).isFalse();
        assertThat(find(PlaceSelect.class).single().getValue()).isEqualTo(new Place("Sud", ""));
        open(page + "?view=campaigns&country=FR");
        assertThat(words()).contains("Aucune campagne ici.");
        open(page + "?month=2027-09&region=Nulle+part&country=XX");
        assertThat(find(PlaceSelect.class).single().getValue()).isEqualTo(Place.EVERYWHERE);
        assertThat(find(Anchor.class).withClassName("pu-entry").exists()).isTrue();
    }

    @Test
    void aCountryThatTheClientLeftStaysWithItsCampaign() {
        Country italy = new Country("IT");
        run(here, () -> regions.add(new Region("Sud", List.of(italy))));
        CampaignId id = in(
                here,
                () -> campaigns.add(
                        new CampaignBrief("Soldes", "", "", "", "", "", "", Channel.EMAIL, Set.of(italy), null)));
        run(clients.adminInFirst(), () -> regions.change(regions.toChange(), List.of()));
        open(CadenceNavigation.campaign(clients.firstAddress(), id));
        assertThat(words()).contains("Italie");

        test(find(Button.class).withText("Modifier le brief").single()).click();
        assertThat(find(CheckboxGroup.class)
                        .withLabel("Pays quittés depuis")
                        .single()
                        .getValue())
                .isEqualTo(Set.of(italy));
        test(find(TextField.class).withLabel("Responsable").single()).setValue("Carl");
        test(find(Button.class).withText("Enregistrer").single()).click();

        CampaignBrief kept = in(here, () -> campaigns.get(id)).brief();
        assertThat(kept.owner()).isEqualTo("Carl");
        assertThat(kept.countries()).containsExactly(italy);
    }

    @Test
    void aCountryThatTheClientLeftMeanwhileIsNamedAtTheField() {
        open(page + "?view=campaigns");
        CampaignDialog dialog = new CampaignDialog(
                "cadence.new-campaign",
                null,
                List.of(new Region("Sud", List.of(new Country("IT")))),
                brief -> run(here, () -> campaigns.add(brief)));
        dialog.open();
        test(find(TextField.class).withLabel("Nom").single()).setValue("Soldes");
        test(find(CheckboxGroup.class).withLabel("Sud").single()).selectItem("Italie");
        test(find(Button.class).withText("Enregistrer").single()).click();

        assertThat(find(CountriesField.class).single().getErrorMessage()).contains("Italie");
        assertThat(find(TextField.class).withLabel("Nom").single().getValue()).isEqualTo("Soldes");
        assertThat(in(here, campaigns::list)).isEmpty();
    }

    @Test
    void aStepIsTickedOff() {
        CampaignId id = in(
                here,
                () -> campaigns.add(new CampaignBrief(
                        "Rentrée", "", "", "", "", "", "", Channel.EMAIL, Set.of(), LocalDate.of(2027, 9, 6))));
        run(here, () -> campaigns.addStep(id, new StepDetails("Tester", "Ops", -3)));
        open(CadenceNavigation.campaign(clients.firstAddress(), id));
        assertThat(getCurrentView()).isInstanceOf(CampaignView.class);
        assertThat(words().replace('\u00A0', ' '))
                .contains("1 sept. 2027")
                .contains("J-3")
                .contains("Étapes : 0 sur 1");

        test(find(Checkbox.class).withLabel("Tester").single()).click();

        assertThat(words().replace('\u00A0', ' ')).contains("fait par Carl").contains("Étapes : 1 sur 1");
    }

    @Test
    void anotherClientsPagesAreNotFound() {
        CampaignId campaign = in(
                clients.consultantInSecond(),
                () -> campaigns.add(
                        new CampaignBrief("Rentrée", "", "", "", "", "", "", Channel.EMAIL, Set.of(), null)));

        open(CadenceNavigation.campaign(clients.firstAddress(), campaign));
        assertThat(words()).contains("Page introuvable");
        open(CadenceNavigation.cadence(clients.firstAddress(), new CadenceId(campaign.value())));
        assertThat(words()).contains("Page introuvable");
    }

    private void assertSays(HasValidationProperties part, String problem) {
        assertThat(part.isInvalid()).isTrue();
        assertThat(part.getErrorMessage()).isEqualTo(problem);
        assertThat(find(RhythmField.class).single().isInvalid()).isFalse();
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).withLabel(label).single();
    }

    private void save() {
        test(find(Button.class).withText("Enregistrer").single()).click();
    }

    private void expert(String rule) {
        RadioButtonGroup<?> kind =
                find(RadioButtonGroup.class).withLabel("Fréquence").single();
        test(kind).selectItem("Règle RRULE");
        test(find(TextField.class).withLabel("Règle (RFC 5545)").single()).setValue(rule);
    }

    private CadenceId newsletter() {
        return in(
                here,
                () -> cadences.add(new CadenceDetails(
                        "Lettre",
                        "",
                        Channel.EMAIL,
                        new Recurrence("FREQ=WEEKLY;BYDAY=MO"),
                        LocalDate.of(2027, 1, 4),
                        LocalTime.of(9, 30),
                        null)));
    }
}
