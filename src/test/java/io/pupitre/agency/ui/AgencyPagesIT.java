package io.pupitre.agency.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import io.pupitre.fixtures.PageTest;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.ListGrid;
import org.junit.jupiter.api.Test;

/** What an agency's admin meets around their clients. */
@ViewPackages(packages = "io.pupitre")
class AgencyPagesIT extends PageTest {

    @Override
    protected PersonId person() {
        return clients.adminInAgency().person();
    }

    @Test
    void screenOneIsThePortfolioWithEachClient() {
        open("");

        assertThat(getCurrentView()).isNotInstanceOf(HomeView.class);
        assertThat(words()).contains("Ce qui est à publier, puis vos clients");
        assertThat(find(Grid.class).single().getListDataView().getItemCount()).isEqualTo(2);
    }

    @Test
    void theListOfClientsLeadsToANewOne() {
        open("agency/clients");

        assertThat(getCurrentView()).isInstanceOf(ClientsView.class);
        assertThat(find(ListGrid.class).single().getListDataView().getItemCount())
                .isEqualTo(2);
        test(find(Button.class).withText("Nouveau client").single()).click();
        assertThat(words()).contains("Cinq écrans. Rien n’est enregistré avant la fin.");
    }

    @Test
    void thePlatformsPagesAreNotThere() {
        open("platform/agencies");

        assertThat(words()).contains("Page introuvable");
    }

    @Test
    void anotherAgencysPagesAreNotThere() {
        open("agency/portfolio?agency=nowhere");

        assertThat(words()).contains("Page introuvable");
    }
}
