package io.pupitre.cadence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import io.pupitre.cadence.CampaignId;
import io.pupitre.cadence.Campaigns;
import io.pupitre.cadence.InvalidCadenceException;
import io.pupitre.cadence.StepDetails;
import io.pupitre.cadence.StepLine;
import io.pupitre.templates.AppliedLine;
import io.pupitre.templates.TemplateKind;
import io.pupitre.ui.Changes;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Notices;
import io.pupitre.ui.StatusBadge;
import java.time.LocalDate;
import java.util.List;

/** The steps of a campaign: what is due when, by whom, and whether it is done. */
@SuppressWarnings("serial") // Sessions are never stored.
final class StepsPanel extends Div {

    private final transient Campaigns campaigns;
    private final CampaignId campaign;
    private final LocalDate today;
    private final List<AppliedLine> templates;

    /** @param templates the client's copies, whose steps can be taken over */
    StepsPanel(Campaigns campaigns, CampaignId campaign, LocalDate today, List<AppliedLine> templates) {
        this.campaigns = campaigns;
        this.campaign = campaign;
        this.today = today;
        this.templates = templates.stream()
                .filter(line -> line.kind() == TemplateKind.PROCESS || line.kind() == TemplateKind.CHECKLIST)
                .toList();
        addClassName("pu-template");
        show();
    }

    private void show() {
        removeAll();
        List<StepLine> steps = campaigns.steps(campaign);
        long done = steps.stream().filter(StepLine::done).count();
        add(new H2(getTranslation("cadence.steps", done, steps.size())));
        if (steps.isEmpty()) {
            add(new Paragraph(getTranslation("cadence.no-step")));
            if (!templates.isEmpty()) {
                add(fromTemplate());
            }
        }
        OrderedList list = new OrderedList();
        list.addClassName("pu-elements");
        steps.forEach(step -> list.add(item(step)));
        Button add = new Button(
                getTranslation("cadence.add-step"),
                Glyph.ADD.icon(),
                click -> new StepDialog("cadence.add-step", null, this::add).open());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        Changes.mark(add);
        add(list, add);
    }

    private ListItem item(StepLine step) {
        Checkbox tick = new Checkbox(step.details().title(), step.done());
        tick.addClassName("pu-strong");
        tick.addValueChangeListener(change -> tick(step, change.getValue()));
        Div words = new Div(tick, facts(step));
        words.addClassName("pu-element-words");
        if (!step.done() && step.due() != null && step.due().isBefore(today)) {
            words.add(new StatusBadge(StatusBadge.Status.BAD, "cadence.late"));
        }
        String title = step.details().title();
        return new ListItem(
                words,
                button(
                        Glyph.EDIT,
                        "cadence.edit-named",
                        title,
                        () -> new StepDialog("cadence.edit-step", step.details(), changed -> change(step, changed))
                                .open()),
                button(Glyph.REMOVE, "cadence.remove-named", title, () -> remove(step)));
    }

    private Span facts(StepLine step) {
        String due = getTranslation(
                "cadence.due",
                FigureFormat.of(this).day(step.due()),
                step.details().daysFromLaunch());
        String owner = step.details().owner();
        String by = step.done() ? " · " + getTranslation("cadence.done-by", step.doneBy()) : "";
        Span facts = new Span(due + (owner.isEmpty() ? "" : " · " + owner) + by);
        facts.addClassName("pu-muted");
        return facts;
    }

    private Button button(Glyph glyph, String key, String named, Command command) {
        Button button = new Button(glyph.icon(), click -> command.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, named));
        Changes.mark(button);
        return button;
    }

    private Select<AppliedLine> fromTemplate() {
        Select<AppliedLine> select = new Select<>();
        select.setWidthFull();
        Changes.mark(select);
        select.setLabel(getTranslation("cadence.steps-of-template"));
        select.setItems(templates);
        select.setItemLabelGenerator(line -> line.name().in(getLocale()));
        select.addValueChangeListener(change -> {
            campaigns.addSteps(campaign, change.getValue().id(), getLocale());
            show();
        });
        return select;
    }

    private void tick(StepLine step, boolean done) {
        try {
            if (done) {
                campaigns.tickOff(step.id());
            } else {
                campaigns.reopen(step.id());
            }
        } finally {
            // A tick that was refused must not look as if it were kept.
            show();
        }
    }

    private void add(StepDetails details) {
        campaigns.addStep(campaign, details);
        show();
    }

    private void change(StepLine step, StepDetails details) {
        campaigns.changeStep(step.id(), details);
        show();
    }

    private void remove(StepLine step) {
        campaigns.removeStep(step.id());
        show();
        Notices.undoable(
                () -> putBack(step), "cadence.step-removed", step.details().title());
    }

    private void putBack(StepLine step) {
        try {
            add(step.details());
        } catch (InvalidCadenceException e) {
            Notices.error(e.key(), e.arguments());
        }
    }
}
