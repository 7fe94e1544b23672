package io.pupitre.tools.service.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.service.IncidentDetails;
import io.pupitre.tools.service.IncidentImpact;
import io.pupitre.tools.service.IncidentRecord;
import io.pupitre.tools.service.LevelDetails;
import io.pupitre.tools.service.LevelRecord;
import io.pupitre.tools.service.ToolService;
import io.pupitre.tools.ui.Authors;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The service of a tool in its panel: whether support answers, the last months, and what was recorded. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ServicePanel extends Composite<Div> {

    private final ServicePhrases words = new ServicePhrases(this);
    private final ServiceEditing.Services services;
    private final Authors authors;
    private final ToolRecord tool;
    private final ServiceEditing editing;
    private final Map<PersonId, String> names = new HashMap<>();

    /** @param person who most likely responds to releases */
    ServicePanel(ServiceEditing.Services services, Authors authors, ToolRecord tool, String person) {
        this.services = services;
        this.authors = authors;
        this.tool = tool;
        editing = new ServiceEditing(services, tool, person, this::show);
        getContent().addClassName("pu-service");
        Wording.bind(this, ignored -> show(), "tools.service");
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new H3(words.say("tools.service")));
        try {
            ToolService kept = services.board().of(tool.id());
            getContent().add(support(kept), availability(kept), incidents(kept), levels(kept), releases(kept));
        } catch (NotFoundException e) {
            // The tool went with its records.
            getContent().add(ServicePart.muted(words.say("tools.service-gone")));
        }
    }

    private Component support(ToolService kept) {
        LevelDetails level = kept.level(kept.now()).orElse(null);
        Paragraph line = new Paragraph(words.support(level, kept.now(), kept.zone()));
        line.addClassName("pu-service-support");
        if (level != null && !level.contact().isEmpty()) {
            line.add(new Span(" · "));
            line.add(
                    level.hasContactPage()
                            ? ServicePart.link(level.contact(), level.contact())
                            : new Span(level.contact()));
        }
        return line;
    }

    private Component availability(ToolService kept) {
        if (kept.since() == null || kept.months().isEmpty()) {
            return ServicePart.muted(words.say("tools.service-nothing"));
        }
        Div whole = new Div(new AvailabilityTable(words, kept.months()));
        whole.add(ServicePart.muted(
                words.say("tools.service-since-month", words.figures().month(kept.since()))));
        return whole;
    }

    private Component incidents(ToolService kept) {
        ServicePart part = new ServicePart(words, "tools.service-incidents")
                .addedBy("tools.service-incident-add", editing::addIncident);
        return part.of(
                kept.incidents().stream().map(one -> incident(part, kept, one)).toList(), "tools.service-no-incident");
    }

    private Div incident(ServicePart part, ToolService kept, IncidentRecord record) {
        IncidentDetails one = record.details();
        Div entry = new Div(
                new StatusBadge(ServicePhrases.badge(one.impact()), ServicePhrases.impactKey(one.impact())),
                ServicePart.strong(one.title()),
                part.act("tools.service-edit", one.title(), () -> editing.edit(record)));
        entry.addClassName("pu-service-entry");
        String begun = words.moment(one.startedAt(), kept.zone());
        entry.add(ServicePart.muted(
                one.endedAt() == null
                        ? words.say("tools.service-ongoing", begun)
                        : words.say(
                                "tools.service-lasted",
                                begun,
                                words.moment(one.endedAt(), kept.zone()),
                                words.duration(Duration.between(one.startedAt(), one.endedAt())
                                        .toSeconds()))));
        if (one.impact() == IncidentImpact.OUTAGE) {
            kept.supportOpenedAfter(one)
                    .ifPresent(opened -> entry.add(new Paragraph(
                            words.say("tools.service-support-was-closed", words.moment(opened, kept.zone())))));
        } else {
            entry.add(ServicePart.muted(words.say("tools.service-not-counted")));
        }
        if (!one.description().isEmpty()) {
            entry.add(new Paragraph(one.description()));
        }
        if (!one.ticketLink().isEmpty()) {
            entry.add(ServicePart.link(one.ticketLink(), words.say("tools.service-ticket-link")));
        }
        String author = names.computeIfAbsent(record.recordedBy(), authors::name);
        if (!author.isEmpty()) {
            entry.add(ServicePart.muted(words.say("tools.service-recorded-by", author)));
        }
        return entry;
    }

    /** A retired tool needs no new one. */
    private Component levels(ToolService kept) {
        ServicePart part = new ServicePart(words, "tools.service-levels");
        if (tool.details().status() != ToolStatus.RETIRED) {
            part.addedBy("tools.service-level-add", editing::addLevel);
        }
        return part.of(kept.levels().stream().map(one -> level(part, one)).toList(), "tools.service-no-level");
    }

    private Div level(ServicePart part, LevelRecord record) {
        LevelDetails one = record.details();
        String name = words.say(
                "tools.service-level-of", words.figures().month(one.appliesFrom()), words.promise(one.promised()));
        Div entry = new Div(
                ServicePart.strong(name),
                part.act("tools.service-edit", name, () -> editing.edit(record, name)),
                fact("tools.service-service-time", words.hours(one.serviceTime())));
        entry.addClassName("pu-service-entry");
        if (one.support() != null) {
            entry.add(fact("tools.service-support", words.hours(one.support())));
        }
        return entry;
    }

    private Component fact(String key, String value) {
        return ServicePart.muted(words.say("tools.service-assessment-of", words.say(key), value));
    }

    private Component releases(ToolService kept) {
        ServicePart part = new ServicePart(words, "tools.service-releases");
        if (tool.details().status() != ToolStatus.RETIRED) {
            part.addedBy("tools.service-release-add", editing::addRelease);
        }
        return part.of(
                kept.releases().stream()
                        .map(one -> new ReleaseEntry(words, part, one, editing))
                        .toList(),
                "tools.service-no-release");
    }
}
