package io.pupitre.cadence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.cadence.CadenceDetails;
import io.pupitre.cadence.Channel;
import io.pupitre.cadence.InvalidCadenceException;
import io.pupitre.cadence.Rhythm;
import io.pupitre.templates.Limits;
import io.pupitre.ui.Changes;
import io.pupitre.ui.DayField;
import io.pupitre.ui.TimeField;
import io.pupitre.ui.Wording;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that a cadence is. Knows no service: says at each change what it would be now, and hands over what is saved. */
@SuppressWarnings("serial") // Sessions are never stored.
final class CadenceForm extends Div {

    /** What is being typed: any of it may be missing. */
    private static final class Entry {
        private String name = "";
        private String description = "";
        private @Nullable Channel channel = Channel.EMAIL;
        private @Nullable Rhythm rhythm;
        private @Nullable LocalDate firstDay;
        private @Nullable LocalTime time = LocalTime.of(9, 0);
        private @Nullable LocalDate lastDay;

        /** @throws InvalidCadenceException when the parts don't fit together */
        Optional<CadenceDetails> details(String named) {
            return channel == null || rhythm == null || firstDay == null || time == null
                    ? Optional.empty()
                    : Optional.of(new CadenceDetails(
                            named, description, channel, rhythm.recurrence(), firstDay, time, lastDay));
        }
    }

    private final Entry entry = new Entry();
    private final Binder<Entry> binder = new Binder<>();
    private final RhythmField rhythm = new RhythmField();
    private final Paragraph problem = new Paragraph();
    private final SerializableConsumer<Optional<CadenceDetails>> preview;

    /**
     * @param stored {@code null} for a new cadence
     * @param preview gets what the form says at each change; nothing while it makes no sense
     */
    CadenceForm(
            @Nullable CadenceDetails stored,
            LocalDate today,
            SerializableConsumer<Optional<CadenceDetails>> preview,
            SerializableConsumer<CadenceDetails> save,
            Command cancel) {
        this.preview = preview;
        addClassName("pu-stack");
        problem.addClassName("pu-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        start(stored, today);
        bind();
        Button done = new Button("", click -> save(save));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Changes.mark(done);
        Wording.bind(done, done::setText, "cadence.save");
        Button back = new Button("", click -> cancel.execute());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(back, back::setText, "ui.cancel");
        Div buttons = new Div(done, back);
        buttons.addClassName("pu-buttons");
        add(problem, buttons);
        binder.addValueChangeListener(change -> changed());
        changed();
    }

    /** Says something about the form as a whole, such as that somebody else saved first. */
    void complain(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }

    private void start(@Nullable CadenceDetails stored, LocalDate today) {
        if (stored == null) {
            entry.firstDay = today;
            entry.rhythm = new Rhythm.Weekly(1, Set.of(today.getDayOfWeek()));
            return;
        }
        entry.name = stored.name();
        entry.description = stored.description();
        entry.channel = stored.channel();
        entry.rhythm = Rhythm.of(stored.recurrence());
        entry.firstDay = stored.firstDay();
        entry.time = stored.time();
        entry.lastDay = stored.lastDay();
    }

    private void bind() {
        TextField name = labelled(new TextField(), "cadence.name");
        TextArea description = labelled(new TextArea(), "cadence.description");
        Select<Channel> channel = labelled(new Select<>(), "cadence.channel");
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(one -> getTranslation(Words.key(one)));
        DayField firstDay = new DayField("cadence.first-day");
        DayField lastDay = new DayField("cadence.last-day");
        TimeField time = new TimeField("cadence.time");
        Wording.bind(time, time::setHelperText, "cadence.time-help");
        Wording.bind(lastDay, lastDay::setHelperText, "cadence.last-day-help");

        binder.forField(name)
                .withValidator(Checks.present(name))
                .withValidator(Checks.text(name, Limits.LINE))
                .bind(one -> one.name, (one, value) -> one.name = value);
        binder.forField(description)
                .withValidator(Checks.text(description, Limits.NOTES))
                .bind(one -> one.description, (one, value) -> one.description = value);
        binder.forField(channel).bind(one -> one.channel, (one, value) -> one.channel = value);
        binder.forField(rhythm)
                .withValidator((value, context) ->
                        rhythm.problem() == null ? ValidationResult.ok() : ValidationResult.error(""))
                // It has said it already, at the part that has the problem.
                .withValidationStatusHandler(status -> {})
                .bind(one -> one.rhythm, (one, value) -> one.rhythm = value);
        binder.forField(firstDay)
                .withValidator((value, context) -> value == null || !CadenceDetails.isFirstDay(value)
                        ? ValidationResult.error(getTranslation("cadence.problem.first-day"))
                        : ValidationResult.ok())
                .bind(one -> one.firstDay, (one, value) -> one.firstDay = value);
        binder.forField(time)
                .withValidator((value, context) -> value == null
                        ? ValidationResult.error(getTranslation("cadence.problem.time"))
                        : ValidationResult.ok())
                .bind(one -> one.time, (one, value) -> one.time = value);
        binder.forField(lastDay)
                .withValidator((value, context) -> value == null || value.getYear() <= CadenceDetails.LAST_YEAR
                        ? ValidationResult.ok()
                        : ValidationResult.error(getTranslation(
                                "cadence.problem.last-day-late", String.valueOf(CadenceDetails.LAST_YEAR))))
                .withValidator(
                        (value, context) -> value != null && !firstDay.isEmpty() && value.isBefore(firstDay.getValue())
                                ? ValidationResult.error(getTranslation("cadence.problem.last-day"))
                                : ValidationResult.ok())
                .bind(one -> one.lastDay, (one, value) -> one.lastDay = value);
        binder.readBean(entry);

        FormLayout form = new FormLayout(name, channel, firstDay, time, rhythm, lastDay, description);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("560px", 2));
        form.setColspan(rhythm, 2);
        form.setColspan(description, 2);
        add(form);
    }

    private void changed() {
        problem.setVisible(false);
        Entry typed = new Entry();
        binder.writeBeanAsDraft(typed);
        try {
            // A name is no matter of the calendar: the days can be seen before the thing is called anything.
            preview.accept(rhythm.problem() == null ? typed.details("?") : Optional.empty());
        } catch (InvalidCadenceException e) {
            preview.accept(Optional.empty());
        }
    }

    private void save(SerializableConsumer<CadenceDetails> save) {
        if (!binder.writeBeanIfValid(entry)) {
            return;
        }
        try {
            entry.details(entry.name).ifPresent(save);
        } catch (InvalidCadenceException e) {
            complain(getTranslation(e.key(), e.arguments()));
        }
    }

    private static <F extends Component & HasLabel> F labelled(F field, String key) {
        Wording.bind(field, field::setLabel, key);
        return field;
    }
}
