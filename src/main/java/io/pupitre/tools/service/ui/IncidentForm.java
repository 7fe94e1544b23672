package io.pupitre.tools.service.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.tools.service.IncidentDetails;
import io.pupitre.tools.service.IncidentImpact;
import io.pupitre.tools.service.ServiceField;
import io.pupitre.tools.service.ServiceProblem;
import io.pupitre.tools.ui.MomentFields;
import io.pupitre.ui.DayField;
import io.pupitre.ui.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks what happened to a tool. */
@SuppressWarnings("serial") // Sessions are never stored.
final class IncidentForm extends ServiceForm<IncidentDetails> {

    private final TextField title = inputs.line(ServiceField.TITLE);
    private final RadioButtonGroup<IncidentImpact> impact = new RadioButtonGroup<>();
    private final TextArea description = inputs.paragraphs(ServiceField.DESCRIPTION);
    private final TextField ticketLink = inputs.line(ServiceField.TICKET_LINK);
    private final MomentFields start;
    private final MomentFields end;

    /** @param zone of the client, whose clock the times are those of */
    IncidentForm(ZoneId zone) {
        start = new MomentFields(
                inputs.put(ServiceField.STARTED_AT, new DayField("tools.service-started-day")),
                "tools.service-started-time",
                zone);
        end = new MomentFields(
                inputs.put(ServiceField.ENDED_AT, new DayField("tools.service-ended-day")),
                "tools.service-ended-time",
                zone);
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        start.day().setRequiredIndicatorVisible(true);
        start.time().setRequiredIndicatorVisible(true);
        Wording.bind(end.day(), end.day()::setHelperText, "tools.service-ended-help");
        impact.setItems(IncidentImpact.values());
        impact.setValue(IncidentImpact.OUTAGE);
        Wording.bind(
                impact,
                label -> {
                    impact.setLabel(label);
                    impact.setItemLabelGenerator(words::impact);
                },
                ServiceField.IMPACT.labelKey());
        add(title, 2);
        add(impact, 2);
        add(start.day(), start.time());
        add(start.pass(), 2);
        add(end.day(), end.time());
        add(end.pass(), 2);
        add(description, 2);
        add(ticketLink, 2);
    }

    /** Begins a new one. */
    IncidentForm of(Instant now) {
        start.show(now);
        return this;
    }

    /** Begins with what is written down. */
    IncidentForm of(IncidentDetails details) {
        title.setValue(details.title());
        impact.setValue(details.impact());
        start.show(details.startedAt());
        end.show(details.endedAt());
        description.setValue(details.description());
        ticketLink.setValue(details.ticketLink());
        return this;
    }

    @Override
    Optional<IncidentDetails> read() {
        boolean begun = start.isGood();
        boolean ended = end.isGood();
        Stream<ServiceProblem> ofMoments = IncidentDetails.problems(
                        title.getValue(), start.moment(), end.moment(), description.getValue(), ticketLink.getValue())
                .stream()
                // Where a time is wrong, its day is not said to be missing besides.
                .filter(problem -> begun || problem.field() != ServiceField.STARTED_AT);
        // A day can be wrong without a time, too.
        Stream<ServiceProblem> ofDays = Stream.of(
                        ServiceField.STARTED_AT.problemOf(start.day().getValue()),
                        ServiceField.ENDED_AT.problemOf(end.day().getValue()))
                .flatMap(Optional::stream);
        List<ServiceProblem> problems = Stream.concat(ofMoments, ofDays).toList();
        boolean good = inputs.show(problems) && begun && ended;
        return good
                ? Optional.of(new IncidentDetails(
                        title.getValue(),
                        Objects.requireNonNull(start.moment()),
                        end.moment(),
                        impact.getValue(),
                        description.getValue(),
                        ticketLink.getValue()))
                : Optional.empty();
    }
}
