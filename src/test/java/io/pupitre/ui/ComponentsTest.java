package io.pupitre.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
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
    void weeksBeginOnMonday() {
        var field = new DayField("ui.today");
        UI.getCurrent().add(field);

        assertThat(field.getI18n().getFirstDayOfWeek()).isEqualTo(1);
        assertThat(field.getI18n().getWeekdays()).startsWith("dimanche", "lundi");
        assertThat(field.getLocale()).isEqualTo(Locale.FRANCE);
    }
}
