package io.pupitre.tools.replacement.ui;

import com.vaadin.flow.component.Component;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.replacement.AnswerKind;
import io.pupitre.tools.replacement.AnswerRecord;
import io.pupitre.tools.replacement.DependentKind;
import io.pupitre.tools.replacement.DependentLine;
import io.pupitre.tools.replacement.PlanLine;
import io.pupitre.tools.replacement.Replacement;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.StatusBadge;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts replacements into the words of the person who looks at {@code page}. */
@SuppressWarnings("serial") // Sessions are never stored.
record ReplacementWords(Component page) implements Serializable {

    String say(String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }

    String kind(AnswerKind kind) {
        return say("tools.answer-" + lower(kind));
    }

    String kind(DependentKind kind) {
        return say("tools.dependent-" + lower(kind));
    }

    String status(ToolStatus status) {
        return say("tools.status-" + lower(status));
    }

    String day(@Nullable LocalDate day) {
        return FigureFormat.of(page).day(day);
    }

    /** How far it is: nothing said, something said, done, nothing to do any more, or to be done again. */
    String state(DependentLine line) {
        AnswerRecord answer = line.answer();
        if (answer == null) {
            return say("tools.answer-missing");
        }
        LocalDate done = answer.doneOn();
        if (done != null) {
            return line.depends() ? say("tools.answer-again") : say("tools.answer-done", day(done));
        }
        return say(line.depends() ? "tools.answer-given" : "tools.answer-needless");
    }

    static StatusBadge.Status badge(DependentLine line) {
        boolean again = line.isDone() && line.depends();
        return line.answer() == null || again
                ? StatusBadge.Status.WARN
                : line.isDone() ? StatusBadge.Status.OK : StatusBadge.Status.UNKNOWN;
    }

    static StatusBadge.Status badge(ToolStatus status) {
        return switch (status) {
            case ACTIVE -> StatusBadge.Status.OK;
            case RETIRING -> StatusBadge.Status.WARN;
            default -> StatusBadge.Status.UNKNOWN;
        };
    }

    /** What was answered, in one line. */
    String answer(DependentLine line) {
        AnswerRecord given = line.answer();
        if (given == null) {
            return FigureFormat.UNKNOWN;
        }
        String what = given.answer().to() == null
                ? kind(given.answer().kind())
                : say("tools.answer-transfer-to", given.successor());
        return given.answer().how().isEmpty()
                ? what
                : what + " – " + given.answer().how();
    }

    /** How many things hold it back, and how many of them are without an answer. */
    String progress(PlanLine line) {
        return line.dependents() == 0
                ? say("tools.replacement-free")
                : say("tools.replacement-open", line.dependents(), line.unanswered());
    }

    /** What is to be done next. */
    String next(Replacement replacement) {
        ToolStatus status = replacement.tool().details().status();
        if (status == ToolStatus.RETIRED) {
            return say("tools.replacement-over");
        }
        boolean leaving = status == ToolStatus.RETIRING;
        if (!leaving && !replacement.tool().next().contains(ToolStatus.RETIRING)) {
            return say("tools.replacement-unused");
        }
        if (replacement.unanswered() > 0) {
            return say(
                    leaving ? "tools.replacement-still-to-answer" : "tools.replacement-to-answer",
                    replacement.unanswered());
        }
        if (!leaving) {
            return say("tools.replacement-to-begin");
        }
        if (replacement.unsettled() > 0) {
            return say("tools.replacement-to-carry-out", replacement.unsettled());
        }
        LocalDate last =
                replacement.plan() == null ? null : replacement.plan().details().lastDay();
        return last == null ? say("tools.replacement-to-end") : say("tools.replacement-to-end-on", day(last));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
