package io.pupitre.tools.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.ToolId;
import io.pupitre.ui.Wording;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who changed what of a tool and of what is about it, out of the audit log. */
@Component
class ToolHistories {

    private final AuditLog log;
    private final Authors authors;
    private final ClientFacts client;

    ToolHistories(AuditLog log, Authors authors, ClientFacts client) {
        this.log = log;
        this.authors = authors;
        this.client = client;
    }

    /** The latest first. */
    Div of(ToolId tool) {
        ZoneId zone = client.zone();
        Map<PersonId, String> names = new HashMap<>();
        Div history = new Div();
        history.addClassName("pu-tool-history");
        ToolPhrases words = new ToolPhrases(history);
        H3 title = new H3();
        Wording.bind(history, title::setText, "tools.history");
        OrderedList entries = new OrderedList();
        List<AuditEntry> logged = log.about(tool.value());
        Wording.bind(
                history,
                ignored -> {
                    entries.removeAll();
                    logged.forEach(entry -> entries.add(
                            entry(words, tool, entry, zone, names.computeIfAbsent(entry.person(), authors::name))));
                },
                "tools.history");
        history.add(title, entries);
        return history;
    }

    private static ListItem entry(ToolPhrases words, ToolId tool, AuditEntry entry, ZoneId zone, String name) {
        ChangeWords said = new ChangeWords(words);
        String who = name.isEmpty() ? words.say("tools.history-somebody") : name;
        String action = entry.action().name().toLowerCase(Locale.ROOT);
        Span what = new Span(
                entry.subjectId().equals(tool.value())
                        ? words.say("tools.history-" + action, who)
                        : words.say("tools.history-about-" + action, who, said.subject(entry)));
        Span when = new Span(words.figures().moment(entry.at(), zone));
        when.addClassName("pu-tool-when");
        ListItem item = new ListItem(what, when);
        if (entry.reason() != null) {
            Paragraph reason = new Paragraph(words.say("tools.history-reason", entry.reason()));
            reason.addClassName("pu-tool-reason");
            item.add(reason);
        }
        if (entry.action() == AuditEntry.Action.CHANGED) {
            UnorderedList changes = new UnorderedList();
            said.changes(entry).forEach(change -> changes.add(new ListItem(change)));
            item.add(changes);
        }
        return item;
    }
}
