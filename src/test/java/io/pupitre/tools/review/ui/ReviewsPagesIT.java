package io.pupitre.tools.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.Tools;
import io.pupitre.tools.review.ReviewExamples;
import io.pupitre.tools.review.ReviewKind;
import io.pupitre.tools.review.ReviewRecord;
import io.pupitre.tools.review.ReviewState;
import io.pupitre.tools.review.Reviews;
import io.pupitre.tools.review.Verdict;
import io.pupitre.tools.ui.ToolsNavigation;
import io.pupitre.ui.DayField;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviews in a tool's panel and over all tools, over the real services, without a browser. */
@ViewPackages(packages = "io.pupitre")
class ReviewsPagesIT extends PageTest {

    private final LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));

    @Autowired
    private Tools tools;

    @Autowired
    private Reviews reviews;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @Test
    void aReviewWithConditionsIsWrittenDown() {
        ToolId tool = tool("Tamis");
        open(ToolsNavigation.tool(clients.firstAddress(), tool));
        test(find(Button.class)
                        .withCondition(one -> "Ajouter une revue vie privée"
                                .equals(one.getAriaLabel().orElse("")))
                        .single())
                .click();
        roundTrip();
        assertThat(line("Faite par").getValue()).isEqualTo("Carl");
        assertThat(day("Valable jusqu’au").getValue()).isEqualTo(today.plusYears(1));
        day("Faite le").setValue(today.minusDays(10));
        assertThat(day("Valable jusqu’au").getValue())
                .isEqualTo(today.minusDays(10).plusYears(1));
        verdict().setValue(Verdict.CONDITIONS);
        press("Enregistrer");
        assertThat(area("Conditions").getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        assertThat(area("Preuve").getErrorMessage())
                .isEqualTo("Une revue réussie demande une preuve, ici ou par un lien.");
        assertThat(in(() -> reviews.of(tool))).isEmpty();

        area("Conditions").setValue("Effacer d’ici juin");
        line("Lien vers la preuve").setValue("javascript:alert(1)");
        press("Enregistrer");
        assertThat(line("Lien vers la preuve").isInvalid()).isTrue();
        line("Lien vers la preuve").setValue("https://exemple.test/revue");
        press("Enregistrer");

        assertThat(in(() -> reviews.of(tool))).singleElement().satisfies(one -> {
            assertThat(one.details().conditions()).isEqualTo("Effacer d’ici juin");
            assertThat(one.details().doneOn()).isEqualTo(today.minusDays(10));
        });
        assertThat(words(find(ReviewPanel.class).single()))
                .contains("Valable", "sous conditions, jusqu’au", "Effacer d’ici juin");
        assertThat(find(Anchor.class, find(ReviewPanel.class).single()).single())
                .satisfies(link ->
                        assertThat(link.getElement().getAttribute("rel")).contains("noopener"));
    }

    @Test
    void aWrongReviewIsCorrectedAndEarlierOnesStayReadable() {
        ToolId tool = tool("Tamis");
        in(() -> reviews.add(tool, ReviewExamples.failed(ReviewKind.SECURITY, today.minusYears(1))));
        in(() -> reviews.add(tool, ReviewExamples.passed(ReviewKind.SECURITY, today.minusDays(3), today.plusDays(30))));
        open(ToolsNavigation.tool(clients.firstAddress(), tool));
        assertThat(words(find(ReviewPanel.class).single())).contains("Expire bientôt", "1 revue précédente", "Échouée");

        test(find(Button.class, find(ReviewPanel.class).single())
                        .withText("Corriger")
                        .all()
                        .getFirst())
                .click();
        roundTrip();
        verdict().setValue(Verdict.FAILED);
        press("Enregistrer");

        assertThat(in(() -> reviews.of(tool)).getFirst().details().verdict()).isEqualTo(Verdict.FAILED);
        assertThat(in(() -> reviews.of(tool))).hasSize(2);
    }

    @Test
    void whoeverCorrectsTooLateIsToldAndSeesWhatIsThere() {
        ToolId tool = tool("Tamis");
        ReviewRecord base = in(() ->
                reviews.add(tool, ReviewExamples.passed(ReviewKind.SECURITY, today.minusDays(3), today.plusDays(90))));
        open(ToolsNavigation.tool(clients.firstAddress(), tool));
        test(find(Button.class, find(ReviewPanel.class).single())
                        .withText("Corriger")
                        .single())
                .click();
        roundTrip();
        in(() -> reviews.correct(base, ReviewExamples.failed(ReviewKind.SECURITY, today.minusDays(3))));

        press("Enregistrer");

        assertThat(words(find(ReviewPanel.class).single())).contains("Échouée").doesNotContain("Réussie");
        assertThat(in(() -> reviews.of(tool)).getFirst().details().verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void theAddressNarrowsTheMatrixAndOpensTheForm() {
        ToolId ancre = tool("Ancre");
        tool("Tamis");
        in(() ->
                reviews.add(ancre, ReviewExamples.passed(ReviewKind.PRIVACY, today.minusYears(1), today.minusDays(1))));

        open(ReviewsNavigation.reviews(clients.firstAddress()) + "?state=expired");
        assertThat(getCurrentView()).isInstanceOf(ReviewsView.class);
        assertThat(words()).contains("1 revue expirée ou échouée.", "1\u00A0outil");
        assertThat(test(find(ReviewGrid.class).single()).size()).isEqualTo(1);
        assertThat(test(find(ReviewGrid.class).single())
                        .<String>getLitRendererPropertyValue(0, 2, "privacyState", String.class))
                .isEqualTo("Expirée");
        @SuppressWarnings("unchecked")
        Select<ReviewState> state = find(Select.class).single();
        assertThat(state.getValue()).isEqualTo(ReviewState.EXPIRED);

        open(ReviewsNavigation.reviews(clients.firstAddress()) + "?state=missing&q=TAM");
        assertThat(test(find(ReviewGrid.class).single()).size()).isEqualTo(1);

        open(ReviewsNavigation.review(clients.firstAddress(), ancre, ReviewKind.PRIVACY));
        assertThat(find(ReviewForm.class).single().isVisible()).isTrue();
    }

    private ToolId tool(String product) {
        return in(() -> tools.add(ToolExamples.named(product)).id());
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().stream()
                        .filter(Component::isVisible)
                        .toList()
                        .getLast())
                .click();
        roundTrip();
    }

    private TextField line(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private DayField day(String label) {
        return find(DayField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Verdict> verdict() {
        return find(RadioButtonGroup.class)
                .withCondition(group -> "Verdict".equals(group.getLabel()))
                .single();
    }

    private <T> T in(Supplier<T> work) {
        return TwoClients.in(clients.consultantInFirst(), work::get);
    }
}
