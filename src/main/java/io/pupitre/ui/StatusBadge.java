package io.pupitre.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * A status as shape, word and colour at once: nobody depends on seeing red.
 *
 * <p>In grids use {@link Status#partName()} with a {@code LitRenderer} instead; a component per row costs heap.
 */
public final class StatusBadge extends Span {

    /** How a thing stands. */
    public enum Status {
        OK(Glyph.OK),
        WARN(Glyph.WARN),
        BAD(Glyph.BAD),
        /** Not known, or not meant to be judged; never shown as good or as zero. */
        UNKNOWN(Glyph.UNKNOWN);

        private final Glyph glyph;

        Status(Glyph glyph) {
            this.glyph = glyph;
        }

        /** The class name that colours a badge: {@code <span class="pu-status ${item.status}">} in a LitRenderer. */
        public String partName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Span word = new Span();

    /** @param wordKey a translation key, such as {@code scorecard.status-late} */
    public StatusBadge(Status status, String wordKey, Object... parameters) {
        addClassNames("pu-status", status.partName());
        add(status.glyph.icon(), word);
        Wording.bind(word, word::setText, wordKey, parameters);
    }
}
