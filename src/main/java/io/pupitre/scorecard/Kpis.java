package io.pupitre.scorecard;

import static java.util.stream.Collectors.groupingBy;

import io.pupitre.scorecard.formula.Formula;
import io.pupitre.scorecard.formula.FormulaException;
import io.pupitre.scorecard.formula.Measure;
import io.pupitre.scorecard.formula.Vocabulary;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.ui.SearchText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The KPIs of the current workspace.
 *
 * <p>A KPI of another workspace and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class Kpis {

    private final KpiRepository kpis;
    private final KpiTargetRepository targets;
    private final InputDefinitions inputs;

    Kpis(KpiRepository kpis, KpiTargetRepository targets, InputDefinitions inputs) {
        this.kpis = kpis;
        this.targets = targets;
        this.inputs = inputs;
    }

    /** In the order of the scorecard, without the retired. */
    public List<KpiInfo> all() {
        return infos(kpis.findAllInUse());
    }

    /** The first five in use whose name contains the text: before the others those that begin with it. */
    public List<KpiInfo> search(String text) {
        return infos(SearchText.of(text)
                .map(wanted -> kpis.search(wanted.anywhere(), wanted.atStart(), Limit.of(SearchText.ANSWERS)))
                .orElse(List.of()));
    }

    /** @throws NotFoundException when this workspace has no such KPI in use */
    public KpiInfo get(KpiId id) {
        return info(load(id));
    }

    /**
     * Understands a formula while it is being typed.
     *
     * @param unit that its result is to have
     * @param changed the KPI whose formula it is; null for a new one
     * @throws FormulaException when it is none over the workspace's inputs and other KPIs, or gives something else
     */
    public Formula understand(String formula, Unit unit, @Nullable KpiId changed) {
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
     * @throws FormulaException when its formula is none over the workspace's inputs
     * @throws IllegalArgumentException when its name is none
     */
    @Transactional
    public KpiId define(KpiDraft draft) {
        return new KpiId(add(draft).id());
    }

    /**
     * Adds a KPI with what it should reach: both or neither.
     *
     * @throws FormulaException when its formula is none over the workspace's inputs
     * @throws IllegalArgumentException when its name is none, or the target does not fit its direction
     */
    @Transactional
    public KpiId define(KpiDraft draft, TargetFrom target) {
        Kpi kpi = add(draft);
        aim(kpi, target);
        return new KpiId(kpi.id());
    }

    /**
     * Saves a person's version of a KPI. What was published stays as it was.
     *
     * @param base the KPI as the person read it
     * @throws StaleKpiException when it was saved by somebody else since
     * @throws FormulaException when its formula is none over the workspace's inputs
     * @throws IllegalArgumentException when its name is none, or when a target does not fit the new direction
     */
    @Transactional
    public void change(KpiInfo base, KpiDraft draft) {
        Kpi kpi = toChange(base);
        kpi.describe(draft, understand(draft.formula(), draft.unit(), base.id()));
        refuseContradictions(kpi);
    }

    /**
     * The same with what it should reach from a month on: both or neither.
     *
     * @throws StaleKpiException when it was saved by somebody else since
     * @throws FormulaException when its formula is none over the workspace's inputs
     * @throws IllegalArgumentException when its name is none, or when a target does not fit the new direction
     */
    @Transactional
    public void change(KpiInfo base, KpiDraft draft, TargetFrom target) {
        Kpi kpi = toChange(base);
        kpi.describe(draft, understand(draft.formula(), draft.unit(), base.id()));
        aim(kpi, target);
        refuseContradictions(kpi);
    }

    /**
     * Takes a KPI off later scorecards.
     *
     * @throws KpiInUseException when other KPIs are computed from it
     */
    @Transactional
    public void retire(KpiId id) {
        Kpi kpi = load(id);
        List<String> users = users(kpis.findAllInUse()).getOrDefault(kpi.key(), List.of()).stream()
                .map(Kpi::name)
                .toList();
        if (!users.isEmpty()) {
            throw new KpiInUseException(users);
        }
        kpi.retire();
    }

    /** Puts the KPIs of a scorecard in another order; those that are not named follow. */
    @Transactional
    public void arrange(List<KpiId> order) {
        List<Kpi> all = new ArrayList<>(kpis.findAllInUse());
        all.sort((one, other) -> Integer.compare(place(order, one), place(order, other)));
        for (int position = 0; position < all.size(); position++) {
            all.get(position).moveTo(position);
        }
    }

    /**
     * Sets what a KPI should reach from a month on.
     *
     * @param limit beyond it is red; equal to the goal when there is no amber
     * @throws IllegalArgumentException when the limit lies on the better side of the goal, or a figure or the month is out
     *     of range
     */
    @Transactional
    public void aim(KpiId id, YearMonth from, BigDecimal goal, BigDecimal limit) {
        Kpi kpi = load(id);
        aim(kpi, new TargetFrom(from, new Target(kpi.direction(), goal, limit)));
    }

    /** Removes what was set for exactly that month on, if anything: what held before holds on. */
    @Transactional
    public void forgetAim(KpiId id, YearMonth from) {
        Kpi kpi = load(id);
        if (FigureMonths.include(from)) {
            targets.find(kpi.id(), from.atDay(1)).ifPresent(targets::delete);
        }
    }

    private Kpi add(KpiDraft draft) {
        Formula formula = understand(draft.formula(), draft.unit(), null);
        Set<String> taken = new HashSet<>(kpis.findKeys());
        inputs.findAllByName().forEach(input -> taken.add(input.info().key()));
        String key = FormulaKey.of(draft.name(), "kpi", taken::contains);
        return kpis.save(new Kpi(key, draft, formula, kpis.findAllInUse().size()));
    }

    /** The KPI's own key, and those of all that is computed from it, directly or not. */
    private static void collectUsers(Kpi kpi, Map<String, List<Kpi>> users, Set<String> keys) {
        if (keys.add(kpi.key())) {
            users.getOrDefault(kpi.key(), List.of()).forEach(user -> collectUsers(user, users, keys));
        }
    }

    /** By each name, the other KPIs whose formula speaks of it, in the order of the scorecard. */
    private static Map<String, List<Kpi>> users(List<Kpi> present) {
        Map<String, List<Kpi>> users = new HashMap<>();
        for (Kpi kpi : present) {
            Formula.parse(kpi.draft().formula()).names().stream()
                    .filter(name -> !name.equals(kpi.key()))
                    .forEach(name -> users.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(kpi));
        }
        return users;
    }

    private void aim(Kpi kpi, TargetFrom target) {
        if (target.target().direction() != kpi.direction() || !FigureMonths.include(target.from())) {
            throw new IllegalArgumentException("No target of this KPI");
        }
        targets.find(kpi.id(), target.from().atDay(1))
                .ifPresentOrElse(
                        present -> present.set(target.target()),
                        () -> targets.save(new KpiTarget(kpi, target.from(), target.target())));
    }

    private Kpi toChange(KpiInfo base) {
        Kpi kpi = load(base.id());
        if (kpi.version() != base.version()) {
            throw new StaleKpiException(info(kpi));
        }
        return kpi;
    }

    /** Making them is enough: a target that does not fit the direction is refused. */
    private void refuseContradictions(Kpi kpi) {
        targetsOf(kpi).forEach(target -> target.from(kpi.direction()));
    }

    private static int place(List<KpiId> order, Kpi kpi) {
        int place = order.indexOf(new KpiId(kpi.id()));
        return place < 0 ? order.size() : place;
    }

    private List<KpiInfo> infos(List<Kpi> found) {
        Map<UUID, List<KpiTarget>> byKpi = targets.findAllByMonth().stream().collect(groupingBy(KpiTarget::kpi));
        return found.stream()
                .map(kpi -> info(kpi, byKpi.getOrDefault(kpi.id(), List.of())))
                .toList();
    }

    private KpiInfo info(Kpi kpi) {
        return info(kpi, targetsOf(kpi));
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

    private Kpi load(KpiId id) {
        return kpis.findInUse(id.value()).orElseThrow(NotFoundException::new);
    }
}
