package io.pupitre.tools.ui;

import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.FieldChange;
import io.pupitre.ui.FigureFormat;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what the log has on the stack: which field of what became what. */
record ChangeWords(ToolPhrases words) implements Serializable {

    /** What the log of the stack is about, as it is stored there. */
    static final List<String> TYPES = List.of("tool", "saving");

    String type(String type) {
        return words.say("tools.logged-" + type);
    }

    String action(AuditEntry.Action action) {
        return words.say("tools.logged-action-" + action.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Field, before and after. */
    String change(String type, FieldChange change) {
        return words.say(
                "tools.difference",
                field(type, change.field()),
                value(type, change.field(), change.before()),
                value(type, change.field(), change.after()));
    }

    /** All that was changed; nothing for what is new or gone, of which its name says it. */
    String changes(AuditEntry entry) {
        return entry.action() == AuditEntry.Action.CHANGED
                ? entry.changes().stream()
                        .map(change -> change(entry.subjectType(), change))
                        .collect(Collectors.joining(" · "))
                : "";
    }

    String field(String type, String property) {
        return type.equals("saving") ? new SavingPhrases(words).loggedLabel(property) : words.loggedLabel(property);
    }

    String value(String type, String property, @Nullable String plain) {
        return plain == null
                ? FigureFormat.UNKNOWN
                : type.equals("saving")
                        ? new SavingPhrases(words).logged(property, plain)
                        : words.logged(property, plain);
    }
}
