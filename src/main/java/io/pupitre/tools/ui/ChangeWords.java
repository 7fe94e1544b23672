package io.pupitre.tools.ui;

import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.FieldChange;
import io.pupitre.tools.gap.words.GapWords;
import io.pupitre.ui.FigureFormat;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what the log has on the stack: which field of what became what. */
record ChangeWords(ToolPhrases words) implements Serializable {

    /** What the log of the stack is about, as it is stored there. */
    static final List<String> TYPES = List.of(
            "tool",
            "integration",
            "external-system",
            "saving",
            "tool-review",
            "service-incident",
            "service-level",
            "vendor-release",
            "capability-need",
            "target-phase",
            "evaluation",
            "evaluation-criterion",
            "tool-use",
            "replacement",
            "replacement-answer",
            "quality-check",
            "quality-measurement",
            "quality-feed");

    /** What the console keeps to be able to undo. */
    private static final Set<String> SILENT = Set.of("retiredFrom", "acted", "made");

    String type(String type) {
        return words.say("tools.logged-" + type);
    }

    String action(AuditEntry.Action action) {
        return words.say("tools.logged-action-" + action.name().toLowerCase(Locale.ROOT));
    }

    /** Of each field that was changed its name, before and after; nothing for what is new or gone. */
    Stream<String> changes(AuditEntry entry) {
        return entry.action() == AuditEntry.Action.CHANGED
                ? entry.changes().stream()
                        // Whom a record belongs to says nothing to people.
                        .filter(change -> !change.field().endsWith("Id"))
                        // Others say so already.
                        .filter(change -> !SILENT.contains(change.field()))
                        .map(change -> change(entry.subjectType(), change))
                : Stream.empty();
    }

    /** The same in one line. */
    String line(AuditEntry entry) {
        return changes(entry).collect(Collectors.joining(" · "));
    }

    private String change(String type, FieldChange change) {
        return words.say(
                "tools.difference",
                field(type, change.field()),
                value(type, change.field(), change.before()),
                value(type, change.field(), change.after()));
    }

    private String field(String type, String property) {
        return switch (type) {
            case "saving" -> savings().loggedLabel(property);
            case "evaluation", "evaluation-criterion" -> new LoggedEvaluations(words).loggedLabel(property);
            case "tool-review" -> new ReviewChanges(words).label(property);
            case "integration", "external-system" -> integrations().loggedLabel(property);
            case "capability-need", "target-phase" -> gaps().loggedLabel(property);
            case "service-incident", "service-level", "vendor-release" ->
                new LoggedService(type, words).label(property);
            case "tool" -> words.loggedLabel(property);
            default -> new LoggedPart(type, words).label(property);
        };
    }

    private String value(String type, String property, @Nullable String plain) {
        if (plain == null) {
            return FigureFormat.UNKNOWN;
        }
        return switch (type) {
            case "saving" -> savings().logged(property, plain);
            case "evaluation", "evaluation-criterion" -> new LoggedEvaluations(words).logged(property, plain);
            case "tool-review" -> new ReviewChanges(words).value(property, plain);
            case "integration", "external-system" -> integrations().logged(property, plain);
            case "capability-need", "target-phase" -> gaps().logged(property, plain);
            case "service-incident", "service-level", "vendor-release" ->
                new LoggedService(type, words).value(property, plain);
            case "tool" -> words.logged(property, plain);
            default -> new LoggedPart(type, words).value(property, plain);
        };
    }

    private SavingPhrases savings() {
        return new SavingPhrases(words);
    }

    private GapWords gaps() {
        return new GapWords(words::say, words.language());
    }

    private IntegrationPhrases integrations() {
        return new IntegrationPhrases(words::say);
    }
}
