package io.pupitre.scorecard;

import io.pupitre.tenancy.Scope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the roll-up of a client in step with its publications and schedule, in the transaction that changes those: both are
 * there or neither.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Standings {

    private final StandingStatements statements;
    private final PublicationStatements publications;
    private final PublicationSeal seal;
    private final ScheduleRows schedules;

    Standings(
            StandingStatements statements,
            PublicationStatements publications,
            PublicationSeal seal,
            ScheduleRows schedules) {
        this.statements = statements;
        this.publications = publications;
        this.seal = seal;
        this.schedules = schedules;
    }

    /** To be called before anything is changed that the roll-up is made of, so that changes of one client come one by one. */
    void hold(Scope.Workspace scope) {
        statements.hold(scope);
    }

    /** After a publication was added. */
    void published(Scope.Workspace scope, Snapshot snapshot) {
        StandingStatements.Held held = statements.held(scope);
        YearMonth latest = held.month();
        if (latest == null || !snapshot.month().isBefore(latest)) {
            statements.latest(scope, LatestStanding.of(snapshot));
            latest = snapshot.month();
        }
        statements.skipped(scope, skipped(scope, held.schedule().orElse(null), latest));
    }

    /** After the schedule was changed. */
    void scheduled(Scope.Workspace scope, @Nullable PublicationSchedule schedule) {
        statements.schedule(scope, schedule);
        statements.skipped(
                scope, skipped(scope, schedule, statements.held(scope).month()));
    }

    /** Makes it anew from what is stored, whatever it says. */
    void rebuild(Scope.Workspace scope) {
        statements.hold(scope);
        PublicationSchedule schedule =
                schedules.find().flatMap(ScheduleRow::schedule).orElse(null);
        LatestStanding latest = latest(scope);
        statements.schedule(scope, schedule);
        statements.latest(scope, latest);
        statements.skipped(scope, skipped(scope, schedule, latest == null ? null : latest.month()));
    }

    private @Nullable LatestStanding latest(Scope.Workspace scope) {
        return publications.lines(scope).stream()
                .findFirst()
                .flatMap(line -> publications.find(scope, line.month(), line.revision()))
                .map(stored -> seal.genuine(scope, stored)
                        .map(LatestStanding::of)
                        .orElseGet(() -> LatestStanding.tampered(stored.line())))
                .orElse(null);
    }

    private List<YearMonth> skipped(
            Scope.Workspace scope, @Nullable PublicationSchedule schedule, @Nullable YearMonth latest) {
        if (schedule == null || latest == null) {
            return List.of();
        }
        Set<YearMonth> published = new HashSet<>(statements.published(scope, schedule.first()));
        List<YearMonth> skipped = new ArrayList<>();
        for (YearMonth month = schedule.first(); month.isBefore(latest); month = month.plusMonths(1)) {
            if (!published.contains(month)) {
                skipped.add(month);
            }
        }
        return skipped;
    }
}
