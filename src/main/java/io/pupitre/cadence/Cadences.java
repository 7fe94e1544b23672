package io.pupitre.cadence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.pupitre.agency.Country;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.ui.SearchText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the client does again and again, in the scope of its workspace. */
@Service
@ForConsultants
@Transactional
public class Cadences {

    /** A calendar shows six weeks at most; nobody needs a century in one answer. */
    private static final int LONGEST_VIEW = 100;

    private static final int MOST_AHEAD = 50;

    private final CadenceRows cadences;
    private final ExceptedOccurrenceRows exceptions;
    private final CampaignRows campaigns;
    private final ClientZone zone;
    private final Clock clock;

    Cadences(
            CadenceRows cadences,
            ExceptedOccurrenceRows exceptions,
            CampaignRows campaigns,
            ClientZone zone,
            Clock clock) {
        this.cadences = cadences;
        this.exceptions = exceptions;
        this.campaigns = campaigns;
        this.zone = zone;
        this.clock = clock;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<CadenceRecord> list() {
        return cadences.findAll().stream()
                .map(Cadence::record)
                .sorted(Comparator.comparing(cadence -> cadence.details().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The first five whose name contains the text: before the others those that begin with it. */
    @Transactional(readOnly = true)
    public List<CadenceRecord> search(String text) {
        return SearchText.of(text)
                .map(wanted -> cadences.search(wanted.anywhere(), wanted.atStart(), Limit.of(SearchText.ANSWERS)))
                .orElse(List.of())
                .stream()
                .map(Cadence::record)
                .toList();
    }

    /** @throws NotFoundException when this workspace has no such cadence */
    @Transactional(readOnly = true)
    public CadenceRecord get(CadenceId id) {
        return cadences.findById(id.value()).orElseThrow(NotFoundException::new).record();
    }

    /** Today, on the client's calendar. */
    @Transactional(readOnly = true)
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone.get()));
    }

    /** The zone whose clock is the client's. */
    @Transactional(readOnly = true)
    public ZoneId zone() {
        return zone.get();
    }

    /** What would come next if the cadence were like this, whether it is stored or not. */
    @Transactional(readOnly = true)
    public List<Occurrence> preview(CadenceDetails details, int howMany) {
        return ahead(new Schedule(details, List.of(), zone.get()), howMany);
    }

    /**
     * What comes next, exceptions included.
     *
     * @throws NotFoundException when this workspace has no such cadence
     */
    @Transactional(readOnly = true)
    public List<Occurrence> next(CadenceId id, int howMany) {
        return ahead(new Schedule(get(id).details(), exceptions(id), zone.get()), howMany);
    }

    /** The exceptions of a cadence by day; none for one of another workspace. */
    @Transactional(readOnly = true)
    public List<CadenceException> exceptions(CadenceId id) {
        return exceptions.findByCadenceOrderByOriginalDay(id.value()).stream()
                .map(ExceptedOccurrence::exception)
                .toList();
    }

    /**
     * What takes place from one day to another, both included, cadences and launches of campaigns together, in order.
     * A cadence is for everywhere.
     *
     * @param channel {@code null} for all
     * @param places of campaigns, those that name no country included; none for all
     * @throws IllegalArgumentException for more than 100 days
     */
    @Transactional(readOnly = true)
    public List<CalendarEntry> calendar(LocalDate from, LocalDate to, @Nullable Channel channel, Set<Country> places) {
        if (ChronoUnit.DAYS.between(from, to) > LONGEST_VIEW) {
            throw new IllegalArgumentException("More than " + LONGEST_VIEW + " days");
        }
        ZoneId where = zone.get();
        Map<UUID, List<CadenceException>> excepted = exceptions.findAll().stream()
                .collect(groupingBy(ExceptedOccurrence::cadence, mapping(ExceptedOccurrence::exception, toList())));
        List<CalendarEntry> entries = new ArrayList<>();
        for (Cadence cadence : cadences.findAll()) {
            CadenceDetails details = cadence.details();
            new Schedule(details, excepted.getOrDefault(cadence.id(), List.of()), where)
                    .between(from, to)
                    .forEach(one -> entries.add(entry(cadence.id(), details, one)));
        }
        campaigns.findByLaunchDateBetween(from, to).stream()
                .filter(Campaign::isLive)
                .filter(campaign -> campaign.brief().reaches(places))
                .map(Campaign::launch)
                .forEach(entries::add);
        return entries.stream()
                .filter(entry -> channel == null || entry.channel() == channel)
                .sorted(Comparator.comparing(CalendarEntry::day)
                        .thenComparing(CalendarEntry::time, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(CalendarEntry::name))
                .toList();
    }

    public CadenceId add(CadenceDetails details) {
        return new CadenceId(cadences.save(new Cadence(details)).id());
    }

    /**
     * Changes a cadence. Exceptions whose day the new rule doesn't have are kept, but have no effect.
     *
     * @param base the cadence as the person read it
     * @throws StaleCadenceException when it was saved by somebody else since
     * @throws NotFoundException when this workspace has no such cadence
     */
    public void change(CadenceRecord base, CadenceDetails changed) {
        Cadence cadence = toChange(base.id());
        if (cadence.version() != base.version()) {
            throw new StaleCadenceException();
        }
        cadence.describe(changed);
    }

    /**
     * Removes a cadence with its exceptions.
     *
     * @throws NotFoundException when this workspace has no such cadence
     */
    public void remove(CadenceId id) {
        Cadence cadence = toChange(id);
        exceptions.findByCadenceOrderByOriginalDay(id.value()).forEach(exceptions::delete);
        cadences.delete(cadence);
    }

    /**
     * Leaves one occurrence out.
     *
     * @throws NotFoundException when this workspace has no such cadence, or its rule not that day
     */
    public void skip(CadenceId id, LocalDate originalDay) {
        except(id, originalDay, null);
    }

    /**
     * Moves one occurrence.
     *
     * @param to on the clock of the client's wall
     * @throws NotFoundException when this workspace has no such cadence, or its rule not that day
     * @throws InvalidCadenceException when the new day is before 1970 or after 2199
     */
    public void move(CadenceId id, LocalDate originalDay, LocalDateTime to) {
        if (!isDayToMoveTo(to.toLocalDate())) {
            throw new InvalidCadenceException("moved-to");
        }
        except(id, originalDay, to.truncatedTo(ChronoUnit.MINUTES));
    }

    /** Lets an occurrence be as the rule says again; nothing happens if it is. */
    public void restore(CadenceId id, LocalDate originalDay) {
        toChange(id);
        exceptions.findByCadenceAndOriginalDay(id.value(), originalDay).ifPresent(exceptions::delete);
    }

    /** Whether an occurrence may take place on that day instead. */
    public static boolean isDayToMoveTo(LocalDate day) {
        return day.getYear() >= 1970 && day.getYear() <= 2199;
    }

    private List<Occurrence> ahead(Schedule schedule, int howMany) {
        return schedule.next(clock.instant(), Math.min(howMany, MOST_AHEAD));
    }

    private void except(CadenceId id, LocalDate originalDay, @Nullable LocalDateTime movedTo) {
        if (!Schedule.isRuleDay(toChange(id).details(), originalDay)) {
            throw new NotFoundException();
        }
        ExceptedOccurrence exception = exceptions
                .findByCadenceAndOriginalDay(id.value(), originalDay)
                .orElseGet(() -> new ExceptedOccurrence(id.value(), originalDay));
        exception.move(movedTo);
        exceptions.save(exception);
    }

    private Cadence toChange(CadenceId id) {
        return cadences.findToChange(id.value()).orElseThrow(NotFoundException::new);
    }

    private static CalendarEntry entry(UUID id, CadenceDetails details, Occurrence occurrence) {
        LocalTime time = occurrence.start().toLocalTime();
        return new CalendarEntry(
                CalendarEntry.Kind.CADENCE,
                id,
                details.name(),
                details.channel(),
                occurrence.start().toLocalDate(),
                time,
                occurrence.moved());
    }
}
