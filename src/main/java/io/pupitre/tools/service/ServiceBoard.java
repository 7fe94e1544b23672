package io.pupitre.tools.service;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.Tools;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of the service of the client's tools: their availability, what goes on, and what is to be answered. */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class ServiceBoard {

    /** How many months of availability are told of a tool, the current one included. */
    public static final int MONTHS = 12;

    private static final Comparator<ReleaseRecord> BY_DUE = comparing(
                    (ReleaseRecord one) -> one.due().map(ReleaseDue::day).orElse(LocalDate.MAX))
            .thenComparing(one -> one.details().announcedOn())
            .thenComparing(one -> one.id().value());

    private final ServiceIncidentRepository incidents;
    private final ServiceLevelRepository levels;
    private final VendorReleaseRepository releases;
    private final ServiceStatements statements;
    private final Tools tools;
    private final WorkspaceDirectory directory;
    private final Clock clock;

    ServiceBoard(
            ServiceIncidentRepository incidents,
            ServiceLevelRepository levels,
            VendorReleaseRepository releases,
            ServiceStatements statements,
            Tools tools,
            WorkspaceDirectory directory,
            Clock clock) {
        this.incidents = incidents;
        this.levels = levels;
        this.releases = releases;
        this.statements = statements;
        this.tools = tools;
        this.directory = directory;
        this.clock = clock;
    }

    /** The tools that people work with, and others that are not retired of which something is to be attended to, by name. */
    public List<ServiceLine> lines() {
        Instant now = clock.instant();
        ZoneId zone = zone();
        YearMonth last = YearMonth.from(now.atZone(zone)).minusMonths(1);
        Map<ToolId, List<IncidentRecord>> recent = incidents
                .findSince(Span.of(last, zone).from())
                .stream()
                .map(ServiceIncident::record)
                .collect(groupingBy(IncidentRecord::tool));
        Map<ToolId, List<LevelRecord>> promised =
                levels.findAll().stream().map(ServiceLevel::record).collect(groupingBy(LevelRecord::tool));
        Map<ToolId, List<ReleaseRecord>> unanswered = releases.findUnanswered().stream()
                .map(VendorRelease::record)
                .sorted(BY_DUE)
                .collect(groupingBy(ReleaseRecord::tool));
        return statements.tools().stream()
                .map(tool -> line(
                        tool,
                        zone,
                        now,
                        recent.getOrDefault(tool.id(), List.of()),
                        promised.getOrDefault(tool.id(), List.of()),
                        unanswered.getOrDefault(tool.id(), List.of())))
                .filter(line -> line.status().inUse()
                        || !line.ongoing().isEmpty()
                        || !line.unanswered().isEmpty())
                .toList();
    }

    /**
     * All of one tool.
     *
     * @throws NotFoundException when this workspace has no such tool
     */
    public ToolService of(ToolId tool) {
        tools.get(tool);
        Instant now = clock.instant();
        List<IncidentRecord> happened = incidents.findByToolIdOrderByStartedAtDescIdDesc(tool.value()).stream()
                .map(ServiceIncident::record)
                .toList();
        List<LevelRecord> promised = levels.findByToolIdOrderByAppliesFromDesc(tool.value()).stream()
                .map(ServiceLevel::record)
                .toList();
        AvailabilityBook book = new AvailabilityBook(
                zone(),
                now,
                happened.stream().map(IncidentRecord::details).toList(),
                promised.stream().map(LevelRecord::details).toList(),
                happened.isEmpty() ? null : happened.getLast().details().startedAt());
        return new ToolService(
                zone(),
                now,
                book.since().orElse(null),
                book.last(MONTHS),
                promised,
                happened,
                releases.findByToolIdOrderByAnnouncedOnDescIdDesc(tool.value()).stream()
                        .map(VendorRelease::record)
                        .toList());
    }

    /** The client's day. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    /** Whose clock the client reads. */
    public ZoneId zone() {
        return directory.current().zone();
    }

    private static ServiceLine line(
            ServiceStatements.Found tool,
            ZoneId zone,
            Instant now,
            List<IncidentRecord> recent,
            List<LevelRecord> promised,
            List<ReleaseRecord> unanswered) {
        AvailabilityBook book = new AvailabilityBook(
                zone,
                now,
                recent.stream().map(IncidentRecord::details).toList(),
                promised.stream().map(LevelRecord::details).toList(),
                tool.firstIncident());
        YearMonth current = book.current();
        return new ServiceLine(
                tool.id(),
                tool.name(),
                tool.category(),
                tool.status(),
                book.level(current).orElse(null),
                book.of(current.minusMonths(1)).orElse(null),
                book.of(current).orElse(null),
                recent.stream().filter(one -> one.details().isOngoing()).toList(),
                unanswered);
    }
}
