package io.pupitre.tools;

import io.pupitre.tools.catalogue.Folded;
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
        String sought = Folded.of(text).text();
        return Folded.of(line.source()).text().contains(sought)
                || Folded.of(line.target()).text().contains(sought)
                || Folded.of(line.details().data()).text().contains(sought);
    }
}
