package io.pupitre.tools.gap;

import io.pupitre.tools.catalogue.Layer;
import io.pupitre.ui.SearchText;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which capabilities are shown.
 *
 * @param text contained in the name of the capability or of a tool; neither case nor accents matter
 * @param verdict {@code null} for all
 * @param layer {@code null} for all
 * @param phase for whose end something is planned; {@code null} for all
 * @param overdue only those whose target date has passed
 */
public record GapFilter(
        String text,
        @Nullable Verdict verdict,
        @Nullable Layer layer,
        @Nullable PhaseId phase,
        boolean overdue) {

    /** Everything. */
    public static final GapFilter ALL = new GapFilter("", null, null, null, false);

    boolean accepts(GapLine line) {
        PhaseRecord planned = line.phase();
        return (verdict == null || line.verdict() == verdict)
                && (layer == null || line.capability().category().layer() == layer)
                && (phase == null || (planned != null && planned.id().equals(phase)))
                && (!overdue || line.isOverdue())
                && (text.isBlank() || names(line).anyMatch(name -> SearchText.isIn(name, text)));
    }

    private static Stream<String> names(GapLine line) {
        return Stream.concat(
                Stream.of(
                        line.capability().name(Locale.FRENCH),
                        line.capability().name(Locale.ENGLISH),
                        line.details().wantedText()),
                Stream.of(
                                line.tools().stream(),
                                line.coming().stream(),
                                line.besides().stream(),
                                Stream.ofNullable(line.wanted()))
                        .flatMap(tools -> tools)
                        .map(CapabilityTool::name));
    }
}
