package io.pupitre.scorecard;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is said in a month's scorecard.
 *
 * @param summary of the whole; empty when nothing is said
 * @param commentaries by KPI, none of them empty
 * @param notes on the months of KPIs' trends, by KPI, the earliest month first
 */
public record MonthTexts(String summary, Map<UUID, Commentary> commentaries, Map<UUID, List<Note>> notes) {

    /** Nothing is said. */
    public static final MonthTexts NONE = new MonthTexts("", Map.of(), Map.of());

    /** Of a summary. */
    public static final int SUMMARY_LENGTH = 2000;

    /** Of a note: it stands beside a point of a chart. */
    public static final int NOTE_LENGTH = 160;

    /** What happened in a month of a KPI, such as a new website. */
    public record Note(YearMonth month, String text) {}

    /** Ordered by id, so that equal texts are written alike. */
    public MonthTexts {
        commentaries = new TreeMap<>(commentaries);
        notes = new TreeMap<>(notes);
    }

    /** Only what is said about the KPIs of a scorecard. */
    MonthTexts about(Scorecard scorecard) {
        Map<UUID, Commentary> said = new HashMap<>();
        Map<UUID, List<Note>> noted = new HashMap<>();
        for (KpiLine line : scorecard.lines()) {
            if (commentaries.containsKey(line.kpi())) {
                said.put(line.kpi(), of(line.kpi()));
            }
            if (notes.containsKey(line.kpi())) {
                noted.put(line.kpi(), notes(line.kpi()));
            }
        }
        return new MonthTexts(summary, said, noted);
    }

    public Commentary of(UUID kpi) {
        return commentaries.getOrDefault(kpi, Commentary.NONE);
    }

    public List<Note> notes(UUID kpi) {
        return notes.getOrDefault(kpi, List.of());
    }
}
