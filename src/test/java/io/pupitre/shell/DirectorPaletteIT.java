package io.pupitre.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.scorecard.AdsFile;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.ScorecardDriver;
import io.pupitre.scorecard.Unit;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.Tools;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;

/** What a client's marketing director finds in the palette: published months, by their names. */
@ViewPackages(packages = "io.pupitre")
@SuppressWarnings("NullAway.Init")
class DirectorPaletteIT extends PageTest {

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private Kpis kpis;

    @Autowired
    private Tools tools;

    @Override
    protected PersonId person() {
        return clients.cmoInFirst().person();
    }

    @Test
    void onlyPublishedMonthsAreFoundByNameInEitherLanguage() {
        driver.imported(
                clients.consultantInFirst(),
                AdsFile.create(7, YearMonth.of(2019, 10), 2).toBytes(),
                ScorecardDriver.ads());
        TwoClients.run(clients.consultantInFirst(), () -> {
            kpis.define(new KpiDraft("Octobre rose", "clicks", Unit.COUNT, Direction.UP));
            tools.add(ToolExamples.complete("Octobre"));
        });
        driver.published(clients.consultantInFirst(), YearMonth.of(2019, 10));
        open("c/" + clients.firstAddress() + "/scorecards");

        for (String typed : List.of("oct", "OCTOBRE 2019", "2019 oct", "octobre\u00A02019", "19")) {
            ArrayNode found = records(typed);
            assertThat(found.findValuesAsString("heading")).as(typed).containsExactly("Mois publiés");
            assertThat(found.findValuesAsString("label")).containsExactly("octobre\u00A02019");
        }
        for (String other : List.of("o", "nov", "octobre 2020", "rose", "o%")) {
            assertThat(records(other).size()).as(other).isZero();
        }
        open(records("oct").findValuesAsString("href").getFirst());
        assertThat(words()).contains("Publié").contains("Octobre rose");

        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(records("october").findValuesAsString("heading")).containsExactly("Published months");
        assertThat(records("octobre").size()).isZero();
    }

    private ArrayNode records(String text) {
        return find(CommandPalette.class).single().records(text);
    }
}
