package io.pupitre.tools.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.shell.ConcernList;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.review.ReviewDetails;
import io.pupitre.tools.review.ReviewExamples;
import io.pupitre.tools.review.ReviewKind;
import io.pupitre.tools.review.Reviews;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What screen one says is to be attended to, over the real services, without a browser. */
@ViewPackages(packages = "io.pupitre")
class ScreenOnePagesIT extends PageTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Autowired
    private Tools tools;

    @Autowired
    private Reviews reviews;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @Test
    void theMostUrgentStandsFirstAndLeadsToItsRemedy() {
        add(clients.consultantInFirst(), "Phare", 70, 30);
        ToolId cap = add(clients.consultantInSecond(), "Cap", 20, 30);
        add(clients.consultantInFirst(), "Loin", 200, 30);
        add(clients.consultantInFirst(), "Vigie", 150, 30);
        ToolId ancre =
                reviewed("Ancre", ReviewExamples.passed(ReviewKind.PRIVACY, today.minusYears(1), today.minusDays(40)));

        open("agency/portfolio");

        assertThat(lines()).hasSize(4);
        assertThat(words(lines().get(0))).contains("Ancre", "Revue vie privée", "Expirée depuis le", "Revoir");
        assertThat(words(lines().get(1))).contains("Cap", "Contrat", "Préavis dépassé le");
        assertThat(words(lines().get(2))).contains("Phare", "Préavis d’ici au");
        // Of the 120 days at whose beginning people get a letter, too.
        assertThat(words(lines().get(3))).contains("Vigie", "Préavis d’ici au");
        List<String> links =
                find(Anchor.class, list()).all().stream().map(Anchor::getHref).toList();
        assertThat(links.get(0)).endsWith("/tools/" + ancre.value() + "?review=privacy");
        assertThat(links.get(1)).endsWith("/tools/" + cap.value());
        assertThat(find(Anchor.class, list()).all().getFirst().getAriaLabel()).contains("Revoir – Ancre, Client");
    }

    @Test
    void manyAreShownWhenSomebodyAsks() {
        for (int i = 0; i < 11; i++) {
            reviewed("Outil " + i, ReviewExamples.failed(ReviewKind.SECURITY, today.minusDays(i)));
        }
        open("agency/portfolio");
        assertThat(lines()).hasSize(8);

        test(find(Button.class, list()).withText("Tout afficher (11)").single()).click();

        assertThat(lines()).hasSize(11);
        test(find(Button.class, list()).withText("Afficher les plus urgents").single())
                .click();
        assertThat(lines()).hasSize(8);
    }

    @Test
    void whereNothingIsToBeDoneNothingIsSaid() {
        open("agency/portfolio");

        assertThat(find(ConcernList.class).all()).allMatch(one -> !one.isVisible());
    }

    private ConcernList list() {
        return find(ConcernList.class).single();
    }

    private List<ListItem> lines() {
        return find(ListItem.class, list()).all();
    }

    private ToolId add(Scope scope, String product, int renewsInDays, int noticeDays) {
        return TwoClients.in(
                scope,
                () -> tools.add(ToolExamples.renewing(product, today.plusDays(renewsInDays), noticeDays))
                        .id());
    }

    private ToolId reviewed(String product, ReviewDetails review) {
        return TwoClients.in(clients.consultantInFirst(), () -> {
            ToolId tool = tools.add(ToolExamples.named(product).withStatus(ToolStatus.ACTIVE))
                    .id();
            reviews.add(tool, review);
            return tool;
        });
    }
}
