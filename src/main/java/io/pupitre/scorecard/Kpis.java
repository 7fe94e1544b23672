package io.pupitre.scorecard;

import io.pupitre.identity.People;
import io.pupitre.identity.Person;
import io.pupitre.scorecard.formula.Formula;
import io.pupitre.scorecard.formula.FormulaException;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.ui.SearchText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
    private final KpiRevisions revisions;
    private final KpiBook book;
    private final People people;

    Kpis(KpiRepository kpis, KpiTargetRepository targets, KpiRevisions revisions, KpiBook book, People people) {
        this.kpis = kpis;
        this.targets = targets;
        this.revisions = revisions;
        this.book = book;
        this.people = people;
    }

    /** In the order of the scorecard, without the retired. */
    public List<KpiInfo> all() {
        return book.infos(kpis.findAllInUse());
    }

    /** The first five in use whose name contains the text in either language: before the others those that begin with it. */
    public List<KpiInfo> search(String text) {
        return book.infos(SearchText.of(text)
                .map(wanted -> kpis.search(wanted.anywhere(), wanted.atStart(), Limit.of(SearchText.ANSWERS)))
                .orElse(List.of()));
    }

    /** @throws NotFoundException when this workspace has no such KPI in use */
    public KpiInfo get(KpiId id) {
        return book.info(book.load(id));
    }

    /**
     * What was meant by it at any time, the latest first.
     *
     * @throws NotFoundException when this workspace has no such KPI in use
     */
    public List<RevisionLine> history(KpiId id) {
        book.load(id);
        return revisions.findOf(id.value()).stream()
                .map(revision -> revision.line(
                        revision.by().flatMap(people::find).map(Person::name).orElse("")))
                .toList();
    }

    /**
     * Understands a formula while it is being typed.
     *
     * @param unit that its result is to have
     * @param changed the KPI whose formula it is; null for a new one
     * @throws FormulaException when it is none over the workspace's inputs and other KPIs, or gives something else
     */
    public Formula understand(String formula, Unit unit, @Nullable KpiId changed) {
        return book.understand(formula, unit, changed);
    }

    /**
     * Adds a KPI at the end of the scorecard.
     *
     * @throws FormulaException when its formula is none over the workspace's inputs
     * @throws IllegalArgumentException when its name is none
     */
    @Transactional
    public KpiId define(KpiDraft draft) {
        return new KpiId(book.add(draft.name(), draft).id());
    }

    /**
     * Adds a KPI with what it should reach: both or neither.
     *
     * @throws FormulaException when its formula is none over the workspace's inputs
     * @throws IllegalArgumentException when its name is none, or the target does not fit its direction
     */
    @Transactional
    public KpiId define(KpiDraft draft, TargetFrom target) {
        Kpi kpi = book.add(draft.name(), draft);
        book.aim(kpi, target);
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
        Kpi kpi = book.toChange(base);
        book.describe(kpi, draft);
        book.refuseContradictions(kpi);
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
        Kpi kpi = book.toChange(base);
        book.describe(kpi, draft);
        book.aim(kpi, target);
        book.refuseContradictions(kpi);
    }

    /**
     * Takes a KPI off later scorecards.
     *
     * @throws KpiInUseException when other KPIs are computed from it
     */
    @Transactional
    public void retire(KpiId id) {
        Kpi kpi = book.load(id);
        List<String> users = KpiBook.users(kpis.findAllInUse()).getOrDefault(kpi.key(), List.of()).stream()
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
        Kpi kpi = book.load(id);
        book.aim(kpi, new TargetFrom(from, new Target(kpi.direction(), goal, limit)));
    }

    /** Removes what was set for exactly that month on, if anything: what held before holds on. */
    @Transactional
    public void forgetAim(KpiId id, YearMonth from) {
        Kpi kpi = book.load(id);
        if (FigureMonths.include(from)) {
            targets.find(kpi.id(), from.atDay(1)).ifPresent(targets::delete);
        }
    }

    private static int place(List<KpiId> order, Kpi kpi) {
        int place = order.indexOf(new KpiId(kpi.id()));
        return place < 0 ? order.size() : place;
    }
}
