package io.pupitre.tools.gap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.pupitre.tools.gap.GapLine;
import io.pupitre.tools.gap.PhaseRecord;
import io.pupitre.tools.gap.Verdict;
import io.pupitre.tools.gap.words.GapWords;
import io.pupitre.ui.StatusBadge;
import java.util.ArrayList;
import java.util.List;

/** What is said of capabilities to who looks at a page. */
final class GapPhrases {

    private GapPhrases() {}

    /** The words in the person's language, which may change. */
    static GapWords of(Component page) {
        return new GapWords(
                page::getTranslation,
                page.getUI().orElseGet(UI::getCurrentOrThrow).getLocale());
    }

    /** How a verdict is coloured. */
    static StatusBadge.Status badge(Verdict verdict) {
        return switch (verdict) {
            case MISSING -> StatusBadge.Status.BAD;
            case WEAK, DUPLICATED -> StatusBadge.Status.WARN;
            case FINE -> StatusBadge.Status.OK;
            case NOT_NEEDED -> StatusBadge.Status.UNKNOWN;
        };
    }

    /** All that a person has said of a capability, in one sentence. */
    static String spoken(GapLine line, GapWords words) {
        List<String> parts = new ArrayList<>(List.of(words.verdict(line.verdict()), words.plan(line)));
        PhaseRecord phase = line.phase();
        if (phase != null) {
            parts.add(words.phase(phase));
        }
        if (!line.details().weakness().isEmpty()) {
            parts.add(words.say("tools.gap-weak-since", line.details().weakness()));
        }
        if (!line.details().note().isEmpty()) {
            parts.add(line.details().note());
        }
        return String.join(", ", parts);
    }
}
