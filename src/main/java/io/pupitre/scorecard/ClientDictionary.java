package io.pupitre.scorecard;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.pupitre.agency.AgencyTurns;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.ForWorkspaceAdmins;
import io.pupitre.tenancy.NotFoundException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agency's dictionary as a client uses it, in the scope of the workspace: a KPI is taken over with a link to the version
 * that it came from, and follows a newer one only when somebody says so.
 *
 * @see <a href="../../../../../../docs/decisions/0017-kpi-dictionary.md">Why nothing follows by itself</a>
 */
@Service
@ForConsultants
@Transactional
public class ClientDictionary {

    private final KpiBook book;
    private final KpiRepository kpis;
    private final InputBook inputs;
    private final DictionaryKpis definitions;
    private final DictionaryVersions versions;
    private final StarterDefinitions starters;
    private final AgencyTurns turns;

    ClientDictionary(
            KpiBook book,
            KpiRepository kpis,
            InputBook inputs,
            DictionaryKpis definitions,
            DictionaryVersions versions,
            StarterDefinitions starters,
            AgencyTurns turns) {
        this.book = book;
        this.kpis = kpis;
        this.inputs = inputs;
        this.definitions = definitions;
        this.versions = versions;
        this.starters = starters;
        this.turns = turns;
    }

    /** What the agency's dictionary has published and not retired, in no particular order. */
    @Transactional(readOnly = true)
    public List<DictionaryOffer> offers() {
        Set<UUID> measured = kpis.findAllInUse().stream()
                .flatMap(kpi -> kpi.link().stream())
                .map(DictionaryLink::definition)
                .collect(toSet());
        return offered().stream()
                .map(one -> new DictionaryOffer(
                        new DefinitionId(one.kpi().id()),
                        one.kpi().key(),
                        one.latest().definition(),
                        one.latest().number(),
                        measured.contains(one.kpi().id())))
                .toList();
    }

    /** How each KPI in use that came from the dictionary stands to it. */
    @Transactional(readOnly = true)
    public Map<KpiId, DictionaryStanding> standings() {
        List<Kpi> linked = kpis.findAllInUse().stream()
                .filter(kpi -> kpi.link().isPresent())
                .toList();
        Set<UUID> ids = linked.stream()
                .map(kpi -> kpi.link().orElseThrow().definition())
                .collect(toSet());
        Map<UUID, DictionaryKpi> byId = definitions.findAll().stream().collect(toMap(DictionaryKpi::id, kpi -> kpi));
        Map<UUID, Map<Integer, DictionaryVersion>> byNumber = new HashMap<>();
        versions.findOfAll(ids)
                .forEach(version -> byNumber.computeIfAbsent(version.of(), any -> new HashMap<>())
                        .put(version.number(), version));
        Map<KpiId, DictionaryStanding> standings = new HashMap<>();
        for (Kpi kpi : linked) {
            DictionaryLink link = kpi.link().orElseThrow();
            DictionaryKpi definition = Objects.requireNonNull(byId.get(link.definition()));
            DictionaryVersion base = Objects.requireNonNull(
                    byNumber.getOrDefault(link.definition(), Map.of()).get(link.version()));
            standings.put(
                    new KpiId(kpi.id()),
                    new DictionaryStanding(
                            new DefinitionId(link.definition()),
                            link.version(),
                            definition.latestNumber(),
                            definition.isOffered(),
                            KpiField.differing(base.definition().in(link.language()), kpi.draft())));
        }
        return standings;
    }

    /**
     * Takes KPIs over as the dictionary has them now, with a link to where they came from; what the client measures already
     * stays as it is. Inputs and other KPIs that they are computed from come along where the client lacks them.
     *
     * @param language French or English: the one that texts are taken over in
     * @param targetsFrom from when on the suggested targets are to hold; null for none
     * @return what was added
     * @throws NotFoundException when the agency offers no such definition
     * @throws NotComputableException when a formula speaks of what is neither there nor known; nothing is added then
     * @throws IllegalArgumentException when the month is out of range, or a target that held before contradicts the direction
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<KpiId> adopt(List<DefinitionId> wanted, Locale language, @Nullable YearMonth targetsFrom) {
        turns.take(AgencyTurns.Matter.DICTIONARY);
        if (targetsFrom != null && !FigureMonths.include(targetsFrom)) {
            throw new IllegalArgumentException("No month with figures");
        }
        List<Adoption.Offered> offered = offered();
        Map<UUID, Adoption.Offered> byId =
                offered.stream().collect(toMap(one -> one.kpi().id(), one -> one));
        Adoption adoption = new Adoption(book, kpis, inputs, offered, language, targetsFrom);
        for (DefinitionId id : wanted) {
            Adoption.Offered one = byId.get(id.value());
            if (one == null) {
                throw new NotFoundException();
            }
            adoption.take(one);
        }
        return adoption.taken();
    }

    /**
     * Gives the client these starters, as the agency's dictionary has them by now; what the dictionary lacks is first
     * published there, all of it, hence for admins only.
     *
     * @param wanted keys of starters; those that the agency has retired are left out
     * @param language French or English
     */
    @ForWorkspaceAdmins
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void begin(List<StarterKpi> all, Set<String> wanted, Locale language) {
        starters.adopt(all);
        List<Adoption.Offered> offered = offered();
        Adoption adoption = new Adoption(book, kpis, inputs, offered, language, null);
        all.stream()
                .filter(starter -> wanted.contains(starter.key()))
                .flatMap(starter -> offered.stream()
                        .filter(one -> starter.key().equals(one.kpi().origin())))
                .forEach(adoption::take);
    }

    /**
     * What taking over the latest version would make of a KPI.
     *
     * @throws NotFoundException when this workspace has no such KPI in use, or the dictionary has no newer version for it
     */
    @Transactional(readOnly = true)
    public TakeOver compare(KpiId id) {
        Kpi kpi = book.load(id);
        DictionaryLink link = kpi.link().orElseThrow(NotFoundException::new);
        DictionaryKpi definition = definitions
                .findById(link.definition())
                .filter(one -> one.isOffered() && one.latestNumber() > link.version())
                .orElseThrow(NotFoundException::new);
        DictionaryVersion newer = version(link.definition(), definition.latestNumber());
        return new TakeOver(
                book.info(kpi),
                link.version(),
                newer.number(),
                newer.note(),
                merged(kpi, link, newer).stream().filter(MergedField::differs).toList());
    }

    /**
     * Takes a newer version over: what the client has not changed follows, what it has changed stays.
     *
     * @param shown what the person was shown: exactly that is done
     * @throws StaleKpiException when the KPI was saved by somebody else since
     * @throws NotFoundException when this workspace has no such KPI in use, or its version isn't the one that was shown
     * @throws NotComputableException when a formula speaks of what is neither there nor known
     * @throws IllegalArgumentException when a target contradicts the new direction
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void takeOver(TakeOver shown) {
        turns.take(AgencyTurns.Matter.DICTIONARY);
        Kpi kpi = book.toChange(shown.kpi());
        DictionaryLink link = kpi.link()
                .filter(one -> one.version() == shown.from() && shown.to() > shown.from())
                .orElseThrow(NotFoundException::new);
        DictionaryVersion newer = version(link.definition(), shown.to());
        KpiDraft merged = MergedField.draft(merged(kpi, link, newer));
        new Adoption(book, kpis, inputs, offered(), link.language(), null)
                .follow(kpi, merged, new DictionaryLink(link.definition(), newer.number(), link.language()));
    }

    private List<MergedField> merged(Kpi kpi, DictionaryLink link, DictionaryVersion newer) {
        return MergedField.of(
                version(link.definition(), link.version()).definition().in(link.language()),
                newer.definition().in(link.language()),
                kpi.draft());
    }

    private DictionaryVersion version(UUID definition, int number) {
        return versions.find(definition, number).orElseThrow(NotFoundException::new);
    }

    private List<Adoption.Offered> offered() {
        List<DictionaryKpi> offered =
                definitions.findAll().stream().filter(DictionaryKpi::isOffered).toList();
        Map<UUID, DictionaryVersion> latest = new HashMap<>();
        versions.findOfAll(offered.stream().map(DictionaryKpi::id).toList())
                .forEach(version -> latest.merge(
                        version.of(), version, (one, other) -> one.number() > other.number() ? one : other));
        return offered.stream()
                .map(kpi -> new Adoption.Offered(kpi, Objects.requireNonNull(latest.get(kpi.id()))))
                .toList();
    }
}
