package io.pupitre.tools.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.Money;
import io.pupitre.tools.NoticeStage;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.Tools;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When notice is to be given, over the real services, without a browser. */
@ViewPackages(packages = "io.pupitre")
class RenewalsPagesIT extends PageTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Autowired
    private Tools tools;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @Test
    void theAgencySeesItsNoticesByMonth() {
        add("Ancre", 75, 30, "1200");
        add("Tamis", 5, null, null);
        add("Cap", 20, 30, "99.50");
        add("Phare", 330, 30, null);

        open("agency/renewals");

        assertThat(getCurrentView()).isInstanceOf(RenewalsView.class);
        assertThat(words()).contains("2 préavis à donner dans les 120 jours, 1 dépassé.", "4 contrats");
        assertThat(find(H2.class).all()).extracting(H2::getText).startsWith("préavis dépassé");
        RenewalGrid overdue = find(RenewalGrid.class).all().getFirst();
        assertThat(cell(overdue, 0, "name")).isEqualTo("Cap");
        assertThat(cell(overdue, 1, "left")).isEqualTo("préavis dépassé");
        assertThat(words(find(RenewalCalendar.class).single())).contains("1 contrat · 99,50\u00A0€");
    }

    @Test
    void theAddressNarrowsAndFollows() {
        add("Ancre", 75, 30, "1200");
        add("Phare", 130, 30, null);

        open("agency/renewals?notice=within-60&q=anc");

        assertThat(find(RenewalGrid.class).all()).hasSize(1);
        assertThat(cell(find(RenewalGrid.class).single(), 1, "left")).isEqualTo("dans 45\u00A0jours");
        assertThat(words()).contains("1 contrat");
        open("agency/renewals?notice=nonsense");
        assertThat(find(Select.class).single().getValue()).isNull();
        assertThat(words()).contains("2 contrats");
        open("agency/renewals?notice=within-120");
        assertThat(find(Select.class).single().getValue()).isEqualTo(NoticeStage.WITHIN_120);
        assertThat(cell(find(RenewalGrid.class).single(), 0, "name")).isEqualTo("Phare");
    }

    @Test
    void withoutContractsThePageSaysWhatIsMissing() {
        open("agency/renewals");
        assertThat(find(RenewalGrid.class).all()).isEmpty();
        assertThat(words()).contains("Aucun contrat de vos clients");
    }

    @Test
    void theClientsPageLeadsToItsNotices() {
        ToolRecord tool = add("Ancre", 75, 30, "1200");
        add("Cap", 20, 30, null);

        open(ToolsNavigation.tool(clients.firstAddress(), tool.id()));

        assertThat(words(find(StackFigures.class).single())).contains("1 à donner dans les 120 jours", "1 dépassé");
        assertThat(words(find(ToolFacts.class).single())).contains("– dans 45\u00A0jours");
        open(ToolsNavigation.list(clients.firstAddress()) + "?sort=notice-by");
        assertThat(words(find(StackFigures.class).single())).contains("1 à donner dans les 120 jours");
    }

    private String cell(RenewalGrid grid, int column, String property) {
        return test(grid).getLitRendererPropertyValue(0, column, property, String.class);
    }

    /** @param renewsIn days */
    private ToolRecord add(String product, int renewsIn, @Nullable Integer noticeDays, @Nullable String euros) {
        ToolDetails tool = ToolExamples.renewing(product, today.plusDays(renewsIn), noticeDays)
                .edit()
                .annualCost(euros == null ? null : Money.of(new BigDecimal(euros), "EUR"))
                .details();
        return TwoClients.in(clients.consultantInFirst(), () -> tools.add(tool));
    }
}
