package io.pupitre.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.ui.TrendChart.Point;
import io.pupitre.ui.TrendChart.Target;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import trial.shell.TrialApplication;

/** The shared components, each as a view uses it. */
@SpringBootTest(classes = TrialApplication.class)
@ViewPackages(classes = TrialApplication.class)
class ComponentsTest extends SpringBrowserlessTest {

    private final List<String> happened = new ArrayList<>();

    @BeforeEach
    void inFrench() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void nothingIsDestroyedBeforeItsNameIsTyped() {
        new ConfirmDestruction("Nordwind", "Brevo", "ui.type-name", "ui.undo", () -> happened.add("destroyed")).open();
        roundTrip();
        var go = find(Button.class).withText("Annuler l’action").single();
        assertThat(go.isEnabled()).isFalse();

        test(find(TextField.class).single()).setValue("brevo");
        assertThat(go.isEnabled()).isFalse();
        test(find(TextField.class).single()).setValue(" Brevo ");
        test(go).click();

        assertThat(happened).containsExactly("destroyed");
    }

    @Test
    void whatWasDoneCanBeUndone() {
        Notices.undoable(() -> happened.add("undone"), "ui.close");
        roundTrip();

        test(find(Button.class).withText("Annuler l’action").single()).click();

        assertThat(happened).containsExactly("undone");
        assertThat(find(Notification.class).all()).isEmpty();
    }

    @Test
    void anErrorIsSpokenAtOnceAndStays() {
        Notices.error("ui.close");

        var notice = find(Notification.class).single();
        assertThat(notice.isAssertive()).isTrue();
        assertThat(notice.getDuration()).isZero();
    }

    @Test
    void theChartHasTheSameFiguresAsATableAndAsWords() {
        var chart = new TrendChart(
                "Délivrabilité",
                List.of(
                        new Point(YearMonth.of(2026, 8), new BigDecimal("0.935")),
                        new Point(YearMonth.of(2026, 9), null)),
                (format, value) -> format.percent(value, 1));
        chart.setTarget(Target.atLeast(new BigDecimal("0.95")));
        UI.getCurrent().add(chart);
        assertThat(find(NativeTableRow.class, chart).all()).isEmpty();
        unfold(chart);

        assertThat(find(NativeTableRow.class, chart).all().stream()
                        .map(row -> row.getElement().getTextRecursively().replace('\u00A0', ' ')))
                .containsExactly("PériodeDélivrabilité", "septembre 2026—", "août 202693,5 %");
        var drawing = chart.getChildren().findFirst().orElseThrow().getElement();
        assertThat(drawing.getAttribute("aria-label").replace('\u00A0', ' '))
                .isEqualTo("Délivrabilité. septembre 2026: —");
    }

    @Test
    void theChartSpeaksTheNewLanguage() {
        var chart = new TrendChart(
                "Délivrabilité",
                List.of(new Point(YearMonth.of(2026, 8), new BigDecimal("0.935"))),
                (format, value) -> format.percent(value, 1));
        UI.getCurrent().add(chart);
        unfold(chart);

        UI.getCurrent().setLocale(Locale.ENGLISH);
        roundTrip();

        assertThat(find(NativeTableRow.class, chart)
                        .all()
                        .getLast()
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("August\u00A0202693.5%");
    }

    private void unfold(TrendChart chart) {
        var details = find(NativeDetails.class, chart).single();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    @Test
    void weeksBeginOnMonday() {
        var field = new DayField("ui.today");
        UI.getCurrent().add(field);

        assertThat(field.getI18n().getFirstDayOfWeek()).isEqualTo(1);
        assertThat(field.getI18n().getWeekdays()).startsWith("dimanche", "lundi");
        assertThat(field.getLocale()).isEqualTo(Locale.FRANCE);
    }
}
