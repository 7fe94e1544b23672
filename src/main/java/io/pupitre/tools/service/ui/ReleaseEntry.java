package io.pupitre.tools.service.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.pupitre.tools.service.Assessment;
import io.pupitre.tools.service.ReleaseDetails;
import io.pupitre.tools.service.ReleaseImpact;
import io.pupitre.tools.service.ReleaseRecord;
import io.pupitre.tools.service.ReleaseStatus;
import io.pupitre.tools.service.Response;
import io.pupitre.ui.StatusBadge;

/** A release in a tool's panel: what was announced, what it means, what was done, and the next step. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ReleaseEntry extends Div {

    private final ServicePhrases words;

    ReleaseEntry(ServicePhrases words, ServicePart part, ReleaseRecord record, ServiceEditing editing) {
        this.words = words;
        addClassName("pu-service-entry");
        ReleaseDetails one = record.details();
        Assessment assessment = record.assessment();
        add(
                new StatusBadge(ServicePhrases.badge(record.status()), ServicePhrases.statusKey(record.status())),
                ServicePart.strong(one.name()),
                part.act("tools.service-edit", one.name(), () -> editing.edit(record)));
        add(ServicePart.muted(
                words.say("tools.service-announced", words.day(one.announcedOn())) + " · " + effect(one)));
        say(one.changes());
        if (!one.link().isEmpty()) {
            add(ServicePart.link(one.link(), words.say("tools.service-release-link")));
        }
        if (assessment != null) {
            assessed(assessment, record.status());
        }
        Response response = record.response();
        if (response != null) {
            say(words.say("tools.service-answered-by", response.by(), words.day(response.on()), response.text()));
        }
        add(part.act(
                assessment == null ? "tools.service-assess" : "tools.service-assess-again",
                one.name(),
                () -> editing.assess(record)));
        if (assessment != null && assessment.impact() != ReleaseImpact.NONE) {
            add(part.act(
                    response == null ? "tools.service-answer" : "tools.service-answer-again",
                    one.name(),
                    () -> editing.answer(record)));
        }
    }

    private String effect(ReleaseDetails one) {
        return one.effectiveOn() == null
                ? words.say("tools.service-effective-none")
                : words.say("tools.service-effective", words.day(one.effectiveOn()));
    }

    private void assessed(Assessment assessment, ReleaseStatus status) {
        say(words.say("tools.service-assessment-of", words.impact(assessment.impact()), assessment.note()));
        if (assessment.impact() == ReleaseImpact.NONE) {
            add(ServicePart.muted(words.say("tools.service-nothing-to-do")));
        } else if (status == ReleaseStatus.ASSESSED) {
            String owner = assessment.owner();
            if (assessment.respondBy() != null) {
                String day = words.day(assessment.respondBy());
                add(ServicePart.muted(
                        owner.isEmpty()
                                ? words.say("tools.service-due", day)
                                : words.say("tools.service-responsible", owner, day)));
            } else if (!owner.isEmpty()) {
                add(ServicePart.muted(words.say("tools.service-responsible-only", owner)));
            }
        }
    }

    private void say(String text) {
        if (!text.isEmpty()) {
            add(new Paragraph(text));
        }
    }
}
