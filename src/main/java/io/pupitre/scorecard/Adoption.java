package io.pupitre.scorecard;

import static java.util.stream.Collectors.toMap;

import io.pupitre.scorecard.formula.Formula;
import io.pupitre.scorecard.formula.FormulaException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One taking over from the dictionary: the inputs and KPIs that a formula speaks of come along where they are missing. */
final class Adoption {

    /** @param latest version of the definition */
    record Offered(DictionaryKpi kpi, DictionaryVersion latest) {}

    private final KpiBook book;
    private final KpiRepository kpis;
    private final InputBook inputs;
    private final Map<String, Offered> offered;
    private final Locale language;
    private final @Nullable YearMonth targetsFrom;
    private final Set<UUID> begun = new HashSet<>();
    private final List<KpiId> taken = new ArrayList<>();

    /**
     * @param language of the texts and of the inputs' names
     * @param targetsFrom from when on the suggested targets are to hold; null for none
     */
    Adoption(
            KpiBook book,
            KpiRepository kpis,
            InputBook inputs,
            List<Offered> offered,
            Locale language,
            @Nullable YearMonth targetsFrom) {
        this.book = book;
        this.kpis = kpis;
        this.inputs = inputs;
        this.offered = offered.stream().collect(toMap(one -> one.kpi().key(), Function.identity()));
        this.language = language;
        this.targetsFrom = targetsFrom;
    }

    /**
     * Takes one over, unless the client has it already.
     *
     * @throws NotComputableException when a formula speaks of what is neither there nor known
     */
    void take(Offered one) {
        if (!begun.add(one.kpi().id()) || isMeasured(one)) {
            return;
        }
        KpiDefinition definition = one.latest().definition();
        Formula.parse(definition.draft().formula()).names().forEach(this::provide);
        try {
            Kpi kpi = book.take(
                    one.kpi().key(),
                    definition.in(language),
                    new DictionaryLink(one.kpi().id(), one.latest().number(), language));
            Target suggested = definition.suggested();
            if (suggested != null && targetsFrom != null) {
                book.aim(kpi, new TargetFrom(targetsFrom, suggested));
            }
            taken.add(new KpiId(kpi.id()));
        } catch (FormulaException e) {
            throw new NotComputableException(one.kpi().key(), e.problem());
        }
    }

    /**
     * Makes a KPI that came from the dictionary mean what was made of a newer version.
     *
     * @throws NotComputableException when its formula speaks of what is neither there nor known
     */
    void follow(Kpi kpi, KpiDraft merged, DictionaryLink link) {
        begun.add(link.definition());
        Formula.parse(merged.formula()).names().forEach(this::provide);
        try {
            book.follow(kpi, merged, link);
        } catch (FormulaException e) {
            throw new NotComputableException(kpi.key(), e.problem());
        }
    }

    /** In the order in which they were added. */
    List<KpiId> taken() {
        return List.copyOf(taken);
    }

    private boolean isMeasured(Offered one) {
        return kpis.findFrom(one.kpi().id()).filter(kpi -> !kpi.isRetired()).isPresent();
    }

    /** Makes sure that formulas may speak of a name, as far as it is known what it means. */
    private void provide(String name) {
        if (inputs.find(name).isPresent()
                || kpis.findAllInUse().stream().anyMatch(kpi -> kpi.key().equals(name))) {
            return;
        }
        Optional<StarterInput> known = StarterDictionary.input(name);
        if (known.isPresent()) {
            StarterInput input = known.get();
            inputs.add(name, input.name(language), input.unit(), input.aggregation(), null);
            return;
        }
        Offered other = offered.get(name);
        if (other != null) {
            take(other);
        }
    }
}
