package io.pupitre.tools.service.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.pupitre.tools.service.Assessment;
import io.pupitre.tools.service.IncidentRecord;
import io.pupitre.tools.service.ReleaseDue;
import io.pupitre.tools.service.ReleaseRecord;
import io.pupitre.tools.service.ServiceLine;
import io.pupitre.ui.StatusBadge;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** What is to be attended to first: incidents that go on, and releases by the day on which they take effect. */
@SuppressWarnings("serial") // Sessions are never stored.
final class AttentionLists extends Composite<Div> {

    private final ServicePhrases words = new ServicePhrases(this);
    private String workspace = "";

    AttentionLists() {
        getContent().addClassName("pu-service-attention");
    }

    private record Ongoing(ServiceLine line, IncidentRecord incident) {}

    private record Unanswered(ServiceLine line, ReleaseRecord release) {

        LocalDate due() {
            return release.due().map(ReleaseDue::day).orElse(LocalDate.MAX);
        }
    }

    /**
     * @param address what stands for the client in addresses
     * @param zone of the client
     * @param today the client's day
     */
    void show(List<ServiceLine> lines, String address, ZoneId zone, LocalDate today) {
        workspace = address;
        List<ListItem> ongoing = lines.stream()
                .flatMap(line -> line.ongoing().stream().map(incident -> new Ongoing(line, incident)))
                .sorted(Comparator.comparing(one -> one.incident().details().startedAt()))
                .map(one -> item(one, zone))
                .toList();
        List<ListItem> unanswered = lines.stream()
                .flatMap(line -> line.unanswered().stream().map(release -> new Unanswered(line, release)))
                .sorted(Comparator.comparing(Unanswered::due))
                .map(one -> item(one, today))
                .toList();
        getContent().removeAll();
        add("tools.service-ongoing-list", ongoing);
        add("tools.service-release-list", unanswered);
    }

    private void add(String titleKey, List<ListItem> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
            getContent().add(new Section(new H2(words.say(titleKey)), list));
        }
    }

    private ListItem item(Ongoing one, ZoneId zone) {
        var details = one.incident().details();
        return item(
                one.line(),
                details.title(),
                new StatusBadge(ServicePhrases.badge(details.impact()), ServicePhrases.impactKey(details.impact())),
                words.say("tools.service-ongoing", words.moment(details.startedAt(), zone)));
    }

    private ListItem item(Unanswered one, LocalDate today) {
        ReleaseRecord release = one.release();
        boolean past = one.due().isBefore(today);
        String when = release.due()
                .map(due -> words.say(dueKey(due, past), words.day(due.day())))
                .orElseGet(() -> words.say("tools.service-effective-none"));
        Assessment assessment = release.assessment();
        return item(
                one.line(),
                release.details().name(),
                new StatusBadge(
                        past ? StatusBadge.Status.BAD : ServicePhrases.badge(release.status()),
                        ServicePhrases.statusKey(release.status())),
                assessment == null || assessment.owner().isEmpty()
                        ? when
                        : when + " · " + words.say("tools.service-responsible-only", assessment.owner()));
    }

    private static String dueKey(ReleaseDue due, boolean past) {
        if (!due.takesEffect()) {
            return "tools.concern-service-respond";
        }
        return past ? "tools.service-effective-past" : "tools.service-effective";
    }

    private ListItem item(ServiceLine line, String what, Component badge, String when) {
        Anchor tool = new Anchor("/" + ServiceNavigation.tool(workspace, line.tool()), line.name());
        tool.setAriaLabel(words.say("tools.service-open-tool", line.name()));
        Span words = new Span(when);
        words.addClassName("pu-muted");
        return new ListItem(tool, new Span(what), badge, words);
    }
}
