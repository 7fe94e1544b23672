package io.pupitre.tools.ui;

import io.pupitre.audit.AuditEntry;
import io.pupitre.tools.LogWords;
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
record ChangeWords(ToolPhrases words) implements LogWords, Serializable {

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
            "evaluation-candidate",
            "evaluation-mark",
            "tool-use",
            "replacement",
            "replacement-answer",
            "quality-check",
            "quality-measurement",
            "quality-feed");

    /** What the console keeps to be able to undo, and who recorded an incident, whom the entry itself names. */
    private static final Set<String> SILENT = Set.of("retiredFrom", "acted", "made", "recordedBy");

    @Override
    public Locale language() {
        return words.language();
    }

    @Override
    public String type(String type) {
        return words.say("tools.logged-" + type);
    }

    @Override
    public String action(AuditEntry.Action action) {
        return words.say("tools.logged-action-" + action.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public List<Difference> differences(AuditEntry entry) {
        return entry.changes().stream()
                .filter(change -> isTold(change.field()))
                .map(change -> new Difference(
                        field(entry.subjectType(), change.field()),
                        value(entry.subjectType(), change.field(), change.before()),
                        value(entry.subjectType(), change.field(), change.after())))
                .toList();
    }

    /** An id says nothing to people: what it stands for has a field of its own where it can change. */
    static boolean isTold(String property) {
        return !property.endsWith("Id") && !SILENT.contains(property);
    }

    /** Of each field that was changed its name, before and after; nothing for what is new or gone. */
    Stream<String> changes(AuditEntry entry) {
        return entry.action() == AuditEntry.Action.CHANGED
                ? differences(entry).stream()
                        .map(one -> words.say("tools.difference", one.field(), shown(one.before()), shown(one.after())))
                : Stream.empty();
    }

    /** The same in one line. */
    String line(AuditEntry entry) {
        return changes(entry).collect(Collectors.joining(" · "));
    }

    /** What kind of record it is and what it was called then. */
    String subject(AuditEntry entry) {
        String name = entry.subjectName();
        return name.isEmpty() ? type(entry.subjectType()) : type(entry.subjectType()) + " – " + name;
    }

    private static String shown(@Nullable String value) {
        return value == null ? FigureFormat.UNKNOWN : value;
    }

    String field(String type, String property) {
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

    @Nullable
    String value(String type, String property, @Nullable String plain) {
        if (plain == null) {
            return null;
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
