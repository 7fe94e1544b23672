package io.pupitre.scorecard;

import static java.util.stream.Collectors.groupingBy;

import io.pupitre.scorecard.formula.Formula;
import io.pupitre.scorecard.formula.FormulaException;
import io.pupitre.scorecard.formula.Measure;
import io.pupitre.scorecard.formula.Vocabulary;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.NotFoundException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The KPIs of the scope's workspace for the services that change them: whoever makes one mean something else does it here,
 * so that each meaning is understood before and kept for good.
 */
@Component
class KpiBook {

    private final KpiRepository kpis;
    private final KpiTargetRepository targets;
    private final KpiRevisions revisions;
    private final InputDefinitions inputs;
    private final Clock clock;

    KpiBook(
            KpiRepository kpis,
            KpiTargetRepository targets,
            KpiRevisions revisions,
            InputDefinitions inputs,
            Clock clock) {
        this.kpis = kpis;
        this.targets = targets;
        this.revisions = revisions;
        this.inputs = inputs;
        this.clock = clock;
    }

    /** @throws NotFoundException when this workspace has no such KPI in use */
    Kpi load(KpiId id) {
        return kpis.findInUse(id.value()).orElseThrow(NotFoundException::new);
    }

    /** @throws StaleKpiException when it was saved by somebody else since it was read */
    Kpi toChange(KpiInfo base) {
        Kpi kpi = kpis.findToChange(base.id().value()).orElseThrow(NotFoundException::new);
        if (kpi.version() != base.version()) {
            throw new StaleKpiException(info(kpi));
        }
        return kpi;
    }

    /** See {@link Kpis#understand}. */
    Formula understand(String formula, Unit unit, @Nullable KpiId changed) {
        List<Kpi> present = kpis.findAllInUse();
        Map<String, Measure> measures = new HashMap<>();
        inputs.findAllByName().stream()
                .map(InputDefinition::info)
                .forEach(input -> measures.put(input.key(), input.unit().measure()));
        // Where both have a name, the KPI had it first: its key was none of an input's.
        present.forEach(kpi -> measures.put(kpi.key(), kpi.draft().unit().measure()));
        Set<String> circular = new HashSet<>();
        if (changed != null) {
            Map<String, List<Kpi>> users = users(present);
            present.stream()
                    .filter(kpi -> kpi.id().equals(changed.value()))
                    .forEach(kpi -> collectUsers(kpi, users, circular));
        }
        return Formula.parse(formula, new Vocabulary(measures, circular), unit.measure());
    }

    /**
     * Adds a KPI at the end of the scorecard.
     *
     * @param wish what other formulas should call it, unless something else is called so
     * @throws FormulaException when its formula is none over the workspace's inputs
     */
    Kpi add(String wish, KpiDraft draft) {
        Kpi kpi = make(wish, draft);
        kpis.save(kpi);
        keep(kpi, null);
        return kpi;
    }

    private Kpi make(String wish, KpiDraft draft) {
        Formula formula = understand(draft.formula(), draft.unit(), null);
        Set<String> taken = new HashSet<>(kpis.findKeys());
        inputs.findAllByName().forEach(input -> taken.add(input.info().key()));
        String key = FormulaKey.of(wish, "kpi", taken::contains);
        return new Kpi(key, draft, formula, kpis.findAllInUse().size());
    }

    /**
     * Adds a KPI that comes from the agency's dictionary, or puts one that came from there and was retired back on the
     * scorecard, as the dictionary has it now.
     *
     * @param wish what other formulas should call it, unless something else is called so
     * @throws FormulaException when its formula is none over the workspace's inputs
     * @throws IllegalArgumentException when what it was to reach does not fit the direction
     */
    Kpi take(String wish, KpiDraft draft, DictionaryLink link) {
        Kpi kpi = kpis.findFrom(link.definition()).orElse(null);
        if (kpi == null) {
            kpi = make(wish, draft);
            kpi.link(link);
            kpis.save(kpi);
            keep(kpi, link.version());
            return kpi;
        }
        kpi.resume(kpis.findAllInUse().size());
        follow(kpi, draft, link);
        return kpi;
    }

    /**
     * Makes a KPI mean what was made of a version of the agency's dictionary.
     *
     * @throws FormulaException when its formula is none over the workspace's inputs
     * @throws IllegalArgumentException when what it is to reach does not fit the direction
     */
    void follow(Kpi kpi, KpiDraft draft, DictionaryLink link) {
        kpi.link(link);
        if (kpi.describe(draft, understand(draft.formula(), draft.unit(), new KpiId(kpi.id())))) {
            keep(kpi, link.version());
        }
        refuseContradictions(kpi);
    }

    /**
     * Makes a KPI mean something else.
     *
     * @throws FormulaException when its formula is none over the workspace's inputs
     */
    void describe(Kpi kpi, KpiDraft draft) {
        if (kpi.describe(draft, understand(draft.formula(), draft.unit(), new KpiId(kpi.id())))) {
            keep(kpi, null);
        }
    }

    /**
     * Making them is enough: a target that does not fit the direction is refused.
     *
     * @throws IllegalArgumentException when one does not
     */
    void refuseContradictions(Kpi kpi) {
        targetsOf(kpi).forEach(target -> target.from(kpi.direction()));
    }

    /** Sets what a KPI should reach; one for the same month is replaced. */
    void aim(Kpi kpi, TargetFrom target) {
        if (target.target().direction() != kpi.direction() || !FigureMonths.include(target.from())) {
            throw new IllegalArgumentException("No target of this KPI");
        }
        targets.find(kpi.id(), target.from().atDay(1))
                .ifPresentOrElse(
                        present -> present.set(target.target()),
                        () -> targets.save(new KpiTarget(kpi, target.from(), target.target())));
    }

    /** By each name, the KPIs in use, other than that of the name, whose formula speaks of it: in the order of the scorecard. */
    static Map<String, List<Kpi>> users(List<Kpi> present) {
        Map<String, List<Kpi>> users = new HashMap<>();
        for (Kpi kpi : present) {
            Formula.parse(kpi.draft().formula()).names().stream()
                    .filter(name -> !name.equals(kpi.key()))
                    .forEach(name -> users.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(kpi));
        }
        return users;
    }

    List<KpiInfo> infos(List<Kpi> found) {
        Map<UUID, List<KpiTarget>> byKpi = targets.findAllByMonth().stream().collect(groupingBy(KpiTarget::kpi));
        return found.stream()
                .map(kpi -> info(kpi, byKpi.getOrDefault(kpi.id(), List.of())))
                .toList();
    }

    KpiInfo info(Kpi kpi) {
        return info(kpi, targetsOf(kpi));
    }

    private void keep(Kpi kpi, @Nullable Integer definitionVersion) {
        revisions.save(
                new KpiRevision(kpi, definitionVersion, CurrentScope.get().person(), clock.instant()));
    }

    /** The KPI's own key, and those of all that is computed from it, directly or not. */
    private static void collectUsers(Kpi kpi, Map<String, List<Kpi>> users, Set<String> keys) {
        if (keys.add(kpi.key())) {
            users.getOrDefault(kpi.key(), List.of()).forEach(user -> collectUsers(user, users, keys));
        }
    }

    private static KpiInfo info(Kpi kpi, List<KpiTarget> targets) {
        return new KpiInfo(
                new KpiId(kpi.id()),
                kpi.key(),
                kpi.version(),
                kpi.revision(),
                kpi.draft(),
                targets.stream().map(target -> target.from(kpi.direction())).toList());
    }

    private List<KpiTarget> targetsOf(Kpi kpi) {
        return targets.findAllByMonth().stream()
                .filter(target -> target.kpi().equals(kpi.id()))
                .toList();
    }
}
