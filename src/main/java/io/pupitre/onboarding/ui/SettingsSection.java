package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;
import io.pupitre.agency.RegionTakenException;
import io.pupitre.agency.StaleSettingsException;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Notices;
import io.pupitre.ui.Wording;

/** A part of a client's settings that is saved by itself. What was typed stays until it is saved or read anew. */
@SuppressWarnings("serial") // Sessions are never stored.
final class SettingsSection extends Section {

    private final Paragraph problem = new Paragraph();
    private final Button reload = new Button();
    private final Div buttons = new Div();

    /** @param name of the part; {@code onboarding.step-<name>} is its title */
    SettingsSection(String name, Component fields) {
        addClassNames("pu-stack", "pu-settings-section");
        H2 title = new H2();
        Wording.bind(title, title::setText, "onboarding.step-" + name);
        problem.addClassName("pu-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        reload.setVisible(false);
        Wording.bind(reload, reload::setText, "onboarding.reload");
        buttons.addClassName("pu-wizard-buttons");
        add(title, fields, problem, buttons);
    }

    /**
     * @param save stores what the fields say
     * @param read fills the fields anew
     */
    SettingsSection savedBy(String saveKey, Command save, Command read) {
        Button button = new Button();
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(button, button::setText, saveKey);
        button.addClickListener(click -> attempt(save));
        reload.addClickListener(click -> {
            calm();
            read.execute();
        });
        Changes.mark(button);
        buttons.add(reload, button);
        return this;
    }

    private void attempt(Command save) {
        calm();
        try {
            save.execute();
        } catch (StaleSettingsException e) {
            complain("onboarding.settings-stale");
            reload.setVisible(true);
        } catch (RegionTakenException e) {
            complain("onboarding.problem-region-twice");
        }
    }

    void saved() {
        Notices.success("onboarding.saved");
    }

    private void complain(String key) {
        problem.setText(getTranslation(key));
        problem.setVisible(true);
    }

    private void calm() {
        problem.setVisible(false);
        reload.setVisible(false);
    }
}
