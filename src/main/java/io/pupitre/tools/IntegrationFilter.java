package io.pupitre.tools;

import io.pupitre.ui.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * Which integrations are shown.
 *
 * @param text contained in the name of an end or in what flows; case and accents don't matter; empty for all
 * @param status exactly that one; {@code null} for all but the retired
 */
public record IntegrationFilter(String text, @Nullable IntegrationStatus status) {

    public static final IntegrationFilter ALL = new IntegrationFilter("", null);

    public IntegrationFilter {
        text = text.strip();
    }

    public boolean isEmpty() {
        return equals(ALL);
    }

    boolean accepts(IntegrationLine line) {
        IntegrationDetails details = line.details();
        boolean wanted = status == null ? details.status() != IntegrationStatus.RETIRED : details.status() == status;
        return wanted && (text.isEmpty() || contains(line));
    }

    private boolean contains(IntegrationLine line) {
        return SearchText.isIn(line.source(), text)
                || SearchText.isIn(line.target(), text)
                || SearchText.isIn(line.details().data(), text);
    }
}
