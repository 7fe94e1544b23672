package io.pupitre.scorecard.ui;

import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.scorecard.AdsFile;
import io.pupitre.scorecard.ClientStanding;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.KpiId;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.PublicationSchedule;
import io.pupitre.scorecard.PublicationSchedules;
import io.pupitre.scorecard.Publications;
import io.pupitre.scorecard.ScorecardDriver;
import io.pupitre.scorecard.Unit;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Screen one of a consultant. */
@ViewPackages(packages = "io.pupitre")
@SuppressWarnings("NullAway.Init")
class PortfolioPagesIT extends PageTest {

    @Autowired
    private PublicationSchedules schedules;

    @Autowired
    private Publications publications;

    @Autowired
    private Kpis kpis;

    @Autowired
    private ScorecardDriver driver;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @Test
    void fromScreenOneAMonthIsPublishedByFourClicks() {
        YearMonth month = figures(BigDecimal.ONE);
        run(clients.consultantInFirst(), () -> schedules.set(null, new PublicationSchedule(1, month)));
        open("");
        assertThat(getCurrentView()).isInstanceOf(PortfolioView.class);
        assertThat(words()).contains("À publier").contains("Client");

        String address = find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("due="))
                .findFirst()
                .orElseThrow();
        // A row leads into a client, which is another tab.
        ComponentUtil.setData(UI.getCurrent(), Scope.class, null);
        open(address);
        assertThat(getCurrentView()).isInstanceOf(ScorecardView.class);
        press("Mettre en relecture");
        press("Publier");
        test(find(Button.class, find(Dialog.class).single()).withText("Publier").single())
                .click();

        assertThat(TwoClients.in(clients.consultantInFirst(), publications::lines))
                .hasSize(1);
    }

    @Test
    void aMonthWithoutFiguresLeadsToWhatIsMissing() {
        YearMonth month = now().minusMonths(1);
        run(clients.consultantInFirst(), () -> schedules.set(null, new PublicationSchedule(1, month)));

        open(ScorecardsNavigation.due(clients.firstAddress(), month));

        assertThat(getCurrentView()).isInstanceOf(ScheduleView.class);
        assertThat(words()).contains("n’a pas encore de chiffres");
        open(ScorecardsNavigation.schedule(clients.firstAddress()) + "?due=jamais");
        assertThat(words()).doesNotContain("n’a pas encore de chiffres");
    }

    @Test
    void theListIsNarrowedByWhatTheAddressSays() {
        YearMonth month = figures(new BigDecimal("99999999"));
        driver.published(clients.consultantInFirst(), month);
        run(clients.consultantInSecond(), () -> schedules.set(null, new PublicationSchedule(1, month.minusMonths(2))));

        open("agency/portfolio");
        assertThat(shown()).hasSize(2);
        assertThat(shown().getFirst().isLate()).isTrue();
        assertThat(words()).contains("2\u00A0clients");
        open("agency/portfolio?red");
        assertThat(shown())
                .singleElement()
                .satisfies(one -> assertThat(one.hasRed()).isTrue());
        open("agency/portfolio?late");
        assertThat(shown())
                .singleElement()
                .satisfies(one -> assertThat(one.isLate()).isTrue());
        open("agency/portfolio?late&red");
        assertThat(shown()).isEmpty();
        open("agency/portfolio?q=nobody");
        assertThat(shown()).isEmpty();
        open("agency/portfolio?q=CLIÉNT");
        assertThat(shown()).hasSize(2);

        test(find(Checkbox.class).all().getFirst()).click();
        assertThat(shown()).hasSize(1);
    }

    private YearMonth figures(BigDecimal goal) {
        YearMonth month = now().minusMonths(1);
        driver.imported(clients.consultantInFirst(), AdsFile.create(7, month, 1).toBytes(), ScorecardDriver.ads());
        run(clients.consultantInFirst(), () -> {
            KpiId kpi = kpis.define(new KpiDraft("Clics", "clicks", Unit.COUNT, Direction.UP));
            kpis.aim(kpi, month, goal, goal);
        });
        return month;
    }

    private YearMonth now() {
        return TwoClients.in(clients.consultantInFirst(), () -> YearMonth.from(schedules.today()));
    }

    @SuppressWarnings("unchecked")
    private List<ClientStanding> shown() {
        return ((Grid<ClientStanding>) find(Grid.class).single())
                .getListDataView()
                .getItems()
                .toList();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).all().stream()
                        .filter(Button::isVisible)
                        .toList()
                        .getLast())
                .click();
    }
}
