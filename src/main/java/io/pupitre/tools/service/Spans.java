package io.pupitre.tools.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Stretches of time in order, of which no two meet: what lies in several of those that were given counts once. */
final class Spans {

    private final List<Span> parts;

    private Spans(List<Span> parts) {
        this.parts = parts;
    }

    static Spans of(Collection<Span> given) {
        List<Span> joined = new ArrayList<>();
        given.stream()
                .filter(one -> one.from().isBefore(one.to()))
                .sorted(Comparator.comparing(Span::from))
                .forEach(one -> {
                    if (joined.isEmpty() || joined.getLast().to().isBefore(one.from())) {
                        joined.add(one);
                    } else if (joined.getLast().to().isBefore(one.to())) {
                        joined.add(new Span(joined.removeLast().from(), one.to()));
                    }
                });
        return new Spans(joined);
    }

    /** What lies in both. */
    Spans intersect(Spans other) {
        List<Span> both = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < parts.size() && theirs < other.parts.size()) {
            Span one = parts.get(mine);
            Span two = other.parts.get(theirs);
            Instant from = one.from().isAfter(two.from()) ? one.from() : two.from();
            Instant to = one.to().isBefore(two.to()) ? one.to() : two.to();
            if (from.isBefore(to)) {
                both.add(new Span(from, to));
            }
            if (one.to().isBefore(two.to())) {
                mine++;
            } else {
                theirs++;
            }
        }
        return new Spans(both);
    }

    Optional<Span> first() {
        return parts.stream().findFirst();
    }

    long seconds() {
        return parts.stream().mapToLong(Span::seconds).sum();
    }
}
