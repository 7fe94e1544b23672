package io.pupitre.scorecard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.formula.Formula;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Computes scorecards: four statements each, however old the data are. */
@Component
class ScorecardDesk {

    private final ScorecardStatements statements;
    private final MonthStatements months;
    private final WorkspaceDirectory directory;

    /** A formula's text means the same to everyone, so this may be shared by all tenants. */
    private final Cache<String, Formula> formulas =
            Caffeine.newBuilder().maximumSize(10_000).build();

    ScorecardDesk(ScorecardStatements statements, MonthStatements months, WorkspaceDirectory directory) {
        this.statements = statements;
        this.months = months;
        this.directory = directory;
    }

    /** A month's scorecards, one for each slice, in the order of the slices. */
    List<Scorecard> compute(Scope.Workspace scope, YearMonth month, List<Slice> slices) {
        List<ScorecardStatements.KpiRow> kpis = statements.kpis(scope, month);
        Map<String, ScorecardStatements.InputRow> inputs = new HashMap<>();
        statements.inputs(scope).forEach(input -> inputs.put(input.key(), input));
        List<UUID> used = kpis.stream()
                .flatMap(kpi -> formula(kpi).names().stream())
                .distinct()
                .flatMap(key -> Optional.ofNullable(inputs.get(key)).stream())
                .map(ScorecardStatements.InputRow::id)
                .toList();
        int reach = kpis.stream().mapToInt(kpi -> formula(kpi).reach()).max().orElse(0);
        YearMonth first = month.minusMonths(Trend.MONTHS - 1L + reach);
        String currency = directory.current().currency();
        return slices.stream()
                .map(slice -> {
                    Figures figures = new Figures(inputs, months.read(scope, slice, used, first, month));
                    return new Scorecard(
                            month,
                            slice,
                            currency,
                            kpis.stream().map(kpi -> line(kpi, month, figures)).toList());
                })
                .toList();
    }

    /** The slices that have figures in a month, the whole first. */
    List<Slice> slices(Scope.Workspace scope, YearMonth month) {
        List<UUID> inputs = statements.inputs(scope).stream()
                .map(ScorecardStatements.InputRow::id)
                .toList();
        return Stream.concat(Stream.of(Slice.ALL), months.slices(scope, inputs, month).stream())
                .toList();
    }

    private KpiLine line(ScorecardStatements.KpiRow kpi, YearMonth month, Figures figures) {
        Formula formula = formula(kpi);
        return new KpiLine(
                kpi.id(),
                kpi.name(),
                kpi.formula(),
                kpi.languageVersion(),
                kpi.unit(),
                kpi.direction(),
                kpi.target(),
                Trend.ending(month, one -> formula.evaluate((key, back) -> figures.get(key, one.minusMonths(back)))),
                formula.names().stream()
                        .map(key -> new InputFigure(key, figures.name(key), figures.get(key, month)))
                        .toList());
    }

    private Formula formula(ScorecardStatements.KpiRow kpi) {
        return formulas.get(kpi.formula(), Formula::parse);
    }

    /** The roll-up of one slice. */
    private static final class Figures {

        private final Map<String, ScorecardStatements.InputRow> inputs;
        private final Map<UUID, Map<YearMonth, Optional<BigDecimal>>> cells = new HashMap<>();

        Figures(Map<String, ScorecardStatements.InputRow> inputs, List<MonthStatements.Cell> cells) {
            this.inputs = inputs;
            for (MonthStatements.Cell cell : cells) {
                this.cells
                        .computeIfAbsent(cell.input(), input -> new HashMap<>())
                        .put(cell.month(), cell.figure());
            }
        }

        Figure get(String key, YearMonth month) {
            ScorecardStatements.InputRow input = inputs.get(key);
            if (input == null) {
                return Figure.missing(Figure.Reason.UNKNOWN_INPUT, key);
            }
            Optional<BigDecimal> figure =
                    cells.getOrDefault(input.id(), Map.of()).get(month);
            if (figure == null) {
                return Figure.missing(Figure.Reason.MISSING_INPUT, key);
            }
            return figure.map(Figure::of).orElseGet(() -> Figure.missing(Figure.Reason.NON_ADDITIVE, key));
        }

        String name(String key) {
            ScorecardStatements.InputRow input = inputs.get(key);
            return input == null ? key : input.name();
        }
    }
}
