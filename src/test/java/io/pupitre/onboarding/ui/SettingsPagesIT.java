package io.pupitre.onboarding.ui;

import static io.pupitre.fixtures.TwoClients.in;
import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.agency.ApiTokens;
import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import io.pupitre.agency.RegionDraft;
import io.pupitre.agency.Regions;
import io.pupitre.agency.WorkspaceSettings;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.fixtures.PageTest;
import io.pupitre.scorecard.ExchangeRateId;
import io.pupitre.scorecard.ExchangeRates;
import io.pupitre.scorecard.StatedRate;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import io.pupitre.ui.CurrencyField;
import io.pupitre.ui.ListGrid;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = "io.pupitre")
@SuppressWarnings({"NullAway.Init", "unchecked"})
class SettingsPagesIT extends PageTest {

    private final Scope.Workspace here = clients.adminInFirst();
    private final String page = "c/" + clients.firstAddress() + "/settings";

    @Autowired
    private WorkspaceSettings settings;

    @Autowired
    private ExchangeRates rates;

    @Autowired
    private Regions regions;

    @Autowired
    private ApiTokens tokens;

    @Override
    protected PersonId person() {
        return clients.adminInFirst().person();
    }

    @Test
    void theClientIsRenamedAndItsAddressStays() {
        open(page);
        assertThat(getCurrentView()).isInstanceOf(SettingsView.class);
        assertThat(find(TextField.class).withLabel("Adresse dans la console").single())
                .satisfies(slug -> {
                    assertThat(slug.isReadOnly()).isTrue();
                    assertThat(slug.getValue()).isEqualTo(clients.firstAddress());
                });
        TextField name = find(TextField.class).withLabel("Nom du client").single();
        test(name).setValue("");
        click("Enregistrer l’identité");
        assertThat(name.getErrorMessage()).isEqualTo("Donnez un nom au client.");

        test(name).setValue("Nordlicht");
        click("Enregistrer l’identité");
        assertThat(in(here, settings::get).details().name()).isEqualTo("Nordlicht");
        assertThat(in(here, settings::get).details().colour())
                .as("a colour that is none of the accents stays")
                .isEqualTo("#aa3366");
    }

    @Test
    void theCurrencyStaysWhileRatesAreStatedInIt() {
        Currency dollar = Currency.getInstance("USD");
        ExchangeRateId rate = in(
                here,
                () -> rates.state(new StatedRate(
                        dollar, YearMonth.of(2026, 1), new BigDecimal("0.92"), "BCE, moyenne mensuelle")));
        open(page);
        CurrencyField currency = find(CurrencyField.class).single();
        currency.setValue(dollar);
        click("Enregistrer l’identité");

        assertThat(currency.getErrorMessage()).startsWith("Des taux de change sont déclarés dans la devise actuelle");
        assertThat(currency.isInvalid()).isTrue();
        assertThat(in(here, settings::get).details().currency()).isEqualTo(Currency.getInstance("EUR"));

        run(here, () -> rates.withdraw(rate));
        click("Enregistrer l’identité");
        assertThat(in(here, settings::get).details().currency()).isEqualTo(dollar);
    }

    @Test
    void aTokenIsShownOnceAndRevoked() {
        open(page);
        click("Créer un jeton");
        assertThat(words()).doesNotContain("pup_");
        TextField name = find(TextField.class).withLabel("Nom du jeton").single();
        assertThat(name.getErrorMessage()).startsWith("Saisissez un nom");

        test(name).setValue("ERP");
        click("Créer un jeton");
        assertThat(find(Code.class).single().getText()).startsWith("pup_").hasSize(47);
        assertThat(in(here, tokens::latest)).singleElement().satisfies(token -> {
            assertThat(token.name()).isEqualTo("ERP");
            assertThat(token.revokedAt()).isNull();
        });

        open(page + "?again");
        assertThat(words()).doesNotContain("pup_");
        ListGrid<?> list = find(ListGrid.class).single();
        test(list).invokeLitRendererFunction(0, 5, "end");
        assertThat(in(here, tokens::latest).getFirst().revokedAt()).isNotNull();
    }

    @Test
    void aCountryThatIsAddedElsewhereMoves() {
        stored(region("Nord", "SE", "FR"), region("Sud", "ES"));
        open(page);
        ComboBox<Country> south = (ComboBox<Country>)
                find(ComboBox.class).withLabel("Ajouter un pays").last();
        south.setValue(new Country("FR"));
        click("Enregistrer les régions");

        assertThat(in(here, regions::list)).containsExactly(region("Nord", "SE"), region("Sud", "ES", "FR"));
    }

    @Test
    void aRegionWithoutCountriesIsRefusedAtTheField() {
        stored(region("Nord", "SE"));
        open(page);
        test(find(Button.class).withText("Suède").single()).click();
        click("Enregistrer les régions");

        assertThat(find(ComboBox.class).withLabel("Ajouter un pays").single().getErrorMessage())
                .isEqualTo("Ajoutez au moins un pays.");
        assertThat(in(here, regions::list)).containsExactly(region("Nord", "SE"));
    }

    @Test
    void theSecondOfTwoSaversIsToldAndKeepsWhatWasTyped() {
        stored(region("Nord", "SE"));
        open(page);
        TextField name = find(TextField.class).withLabel("Région").single();
        test(name).setValue("Grand Nord");
        run(here, () -> regions.change(in(here, regions::toChange), List.of()));
        click("Enregistrer les régions");

        assertThat(words()).contains("Quelqu’un d’autre a enregistré entre-temps.");
        assertThat(name.getValue()).isEqualTo("Grand Nord");
        click("Relire");
        assertThat(find(TextField.class).withLabel("Région").exists()).isFalse();
    }

    @Test
    void theClientIsSuspendedByItsNameAndPutToWorkAgain() {
        open(page);
        assertThat(atRest()).isFalse();
        click("Suspendre le client");
        Dialog dialog = find(Dialog.class).single();
        Button sure = find(Button.class, dialog).withText("Suspendre le client").single();
        assertThat(sure.isEnabled()).isFalse();
        test(find(TextField.class, dialog).single()).setValue("Client");
        test(sure).click();

        assertThat(in(here, settings::get).status()).isEqualTo(WorkspaceStatus.SUSPENDED);
        assertThat(atRest()).isTrue();
        assertThat(words()).contains("Cet espace est suspendu");
        open("c/" + clients.firstAddress() + "/tools");
        assertThat(atRest()).isTrue();

        open(page);
        click("Réactiver le client");
        assertThat(in(here, settings::get).status()).isEqualTo(WorkspaceStatus.ACTIVE);
        assertThat(atRest()).isFalse();
        test(find(Button.class, find(Notification.class).single()).single()).click();
        assertThat(in(here, settings::get).status()).isEqualTo(WorkspaceStatus.SUSPENDED);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private static boolean atRest() {
        return UI.getCurrent().getElement().getClassList().contains("pu-at-rest");
    }

    private void stored(Region... all) {
        run(
                here,
                () -> regions.change(
                        List.of(),
                        List.of(all).stream()
                                .map(one -> new RegionDraft(null, one))
                                .toList()));
    }

    private static Region region(String name, String... codes) {
        return new Region(name, List.of(codes).stream().map(Country::new).toList());
    }
}
