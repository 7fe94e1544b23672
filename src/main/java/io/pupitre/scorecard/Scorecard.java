package io.pupitre.scorecard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a month came to in one slice.
 *
 * @param members of a region: the dimension's values that were added up, as the files spell them; else empty
 * @param currency ISO 4217, of the figures in money
 * @param lines in the order that the agency gave its KPIs
 */
public record Scorecard(YearMonth month, Slice slice, List<String> members, String currency, List<KpiLine> lines) {

    public Scorecard {
        members = List.copyOf(members);
        lines = List.copyOf(lines);
    }

    /** Of what is no region. */
    public Scorecard(YearMonth month, Slice slice, String currency, List<KpiLine> lines) {
        this(month, slice, List.of(), currency, lines);
    }

    /**
     * A part of it, under one heading.
     *
     * @param title as the client calls it; empty for the name of the family
     */
    public record Section(String title, Family family, List<KpiLine> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** The KPIs by section, in the order in which the agency's order of KPIs comes upon the sections. */
    public List<Section> sections() {
        Map<String, List<KpiLine>> byHeading = new LinkedHashMap<>();
        for (KpiLine line : lines) {
            KpiProfile profile = line.draft().profile();
            // A title of the client's and the name of a family are different headings, even if they sound alike.
            String heading = profile.section().isEmpty() ? "\n" + profile.family() : profile.section();
            byHeading.computeIfAbsent(heading, any -> new ArrayList<>()).add(line);
        }
        return byHeading.values().stream()
                .map(some -> {
                    KpiProfile profile = some.getFirst().draft().profile();
                    return new Section(profile.section(), profile.family(), some);
                })
                .toList();
    }

    /**
     * How the month stands as a whole: each judged KPI brings its weight's points, all of them in green, half of them in amber,
     * none in red; four fifths of the points are green, half of them amber. Unknown when nothing that weighs was judged.
     */
    public Status overall() {
        long weight = 0;
        long halves = 0;
        for (KpiLine line : lines) {
            int own = line.draft().profile().weight();
            switch (line.status()) {
                case GREEN -> halves += 2L * own;
                case AMBER -> halves += own;
                case RED -> {}
                case UNKNOWN -> own = 0;
            }
            weight += own;
        }
        if (weight == 0) {
            return Status.UNKNOWN;
        }
        if (5 * halves >= 8 * weight) {
            return Status.GREEN;
        }
        return halves >= weight ? Status.AMBER : Status.RED;
    }

    Scorecard with(List<KpiLine> others) {
        return new Scorecard(month, slice, members, currency, others);
    }

    /** How many KPIs have that status. */
    public long count(Status status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }
}
