package io.pupitre.scorecard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.scorecard.AdsFile;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.PublicationSchedule;
import io.pupitre.scorecard.PublicationSchedules;
import io.pupitre.scorecard.ScheduledMonth;
import io.pupitre.scorecard.ScorecardDriver;
import io.pupitre.scorecard.Unit;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.ListGrid;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** By when a client's months are to be published. */
@ViewPackages(packages = "io.pupitre")
@SuppressWarnings("NullAway.Init")
class SchedulePagesIT extends PageTest {

    @Autowired
    private PublicationSchedules schedules;

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private Kpis kpis;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @Test
    void aConsultantSetsTheDayAndSwitchesItOffAgain() {
        open(ScorecardsNavigation.schedule(clients.firstAddress()));
        assertThat(words()).contains("aucun mois de ce client ne sera dit en retard");

        press("Modifier l’échéance");
        choose(0, 8);
        press("Enregistrer");

        PublicationSchedule set = Objects.requireNonNull(present());
        assertThat(set.dueDay()).isEqualTo(8);
        assertThat(words()).contains("Chaque mois est à publier le 8 du mois suivant");

        press("Modifier l’échéance");
        choose(0, 0);
        press("Enregistrer");
        assertThat(present()).isNull();
    }

    @Test
    void eachMonthSaysHowItStands() {
        YearMonth now = TwoClients.in(clients.consultantInFirst(), () -> YearMonth.from(schedules.today()));
        YearMonth first = now.minusMonths(4);
        driver.imported(clients.consultantInFirst(), AdsFile.create(7, first, 2).toBytes(), ScorecardDriver.ads());
        TwoClients.run(clients.consultantInFirst(), () -> {
            kpis.define(new KpiDraft("Clics", "clicks", Unit.COUNT, Direction.UP));
            schedules.set(null, new PublicationSchedule(1, first));
        });
        driver.published(clients.consultantInFirst(), first.plusMonths(1));

        open(ScorecardsNavigation.schedule(clients.firstAddress()));

        List<ScheduledMonth> shown = TwoClients.in(clients.consultantInFirst(), schedules::months);
        assertThat(find(ListGrid.class).single().getListDataView().getItemCount())
                .isEqualTo(5);
        assertThat(shown).extracting(ScheduledMonth::month).startsWith(now).endsWith(first);
        assertThat(shown.getFirst().due()).isNull();
        assertThat(Objects.requireNonNull(shown.get(3).publication()).revision())
                .isEqualTo(1);
        assertThat(Objects.requireNonNull(shown.getLast().due()).isLate()).isTrue();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        open(ScorecardsNavigation.schedule(clients.firstAddress()));
        press("Modifier l’échéance");
        choose(0, 8);
        PublicationSchedule theirs = new PublicationSchedule(
                12, TwoClients.in(clients.consultantInFirst(), () -> YearMonth.from(schedules.today())));
        TwoClients.run(clients.adminInFirst(), () -> schedules.set(null, theirs));

        press("Enregistrer");

        assertThat(present()).isEqualTo(theirs);
        assertThat(words()).contains("le 12 du mois suivant");
    }

    private @org.jspecify.annotations.Nullable PublicationSchedule present() {
        return TwoClients.in(clients.consultantInFirst(), () -> schedules.get().orElse(null));
    }

    @SuppressWarnings("unchecked")
    private void choose(int place, int day) {
        Select<Integer> select = (Select<Integer>)
                find(Select.class, find(Dialog.class).single()).all().get(place);
        select.setValue(day);
    }

    private void press(String words) {
        test(find(Button.class).withText(words).all().stream()
                        .filter(Button::isVisible)
                        .toList()
                        .getLast())
                .click();
    }
}
