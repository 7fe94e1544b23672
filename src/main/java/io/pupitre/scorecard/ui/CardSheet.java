package io.pupitre.scorecard.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the browser draws of a month's KPIs, in the person's language and as it is to be read; what is empty is left out.
 * {@code frontend/scorecard/kpi-cards.ts} has the same shapes.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CardSheet(Labels labels, List<Section> sections) {

    /** Words that all cards share; those of what nobody may do are empty. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Labels(
            String table,
            String period,
            String note,
            String origin,
            String originFailed,
            String retry,
            String hypotheses,
            String state,
            String change,
            String remove) {}

    /** @param title empty when the sheet has one section without a name */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Section(String title, List<Card> cards) {}

    /**
     * One KPI: its figure, how that stands to the target and to the month before, its trend, and what is said of it.
     *
     * @param look of the status, as the style sheet calls it
     * @param since how the figure differs from the months before it
     * @param comment what the button is called that opens the commentary; empty for who may not
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Card(
            UUID kpi,
            String name,
            String look,
            String status,
            String figure,
            List<String> since,
            String target,
            Chart chart,
            List<Said> commentary,
            String comment,
            List<Stated> hypotheses) {}

    /**
     * The KPI over months, the oldest first.
     *
     * @param form line for levels and rates, bar for quantities that add up
     * @param target null without one
     * @param spoken the latest month in words
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Chart(String form, boolean percent, @Nullable Aim target, String spoken, List<Point> points) {}

    /**
     * Where the figure ought to be, or beyond.
     *
     * @param text the same in words
     */
    record Aim(BigDecimal goal, boolean upwards, String text) {}

    /**
     * One month.
     *
     * @param value null if it is not known: the line has a gap there, never a zero
     * @param note what happened in it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Point(
            String label,
            String title,
            String text,
            @Nullable BigDecimal value,
            String note) {}

    /** A paragraph of a commentary. */
    record Said(String term, String text) {}

    /** A hypothesis, and what the data say of it. */
    record Stated(UUID id, String look, String outcome, String statement, String expected, String figures) {}
}
