package io.pupitre.scorecard;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.pupitre.csv.CsvFormat;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import io.pupitre.csv.SheetFormat;
import io.pupitre.csv.TableFormat;
import io.pupitre.scorecard.formula.Formula;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file mean. Columns are counted from 0; those that are not named are left out.
 *
 * @param source whose figures these are, such as "Google Ads account 12": part of what makes two rows the same row
 */
public record ImportMapping(
        String source,

        @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
        @JsonSubTypes({@JsonSubTypes.Type(CsvFormat.class), @JsonSubTypes.Type(SheetFormat.class)})
        TableFormat format,

        int dateColumn,
        DateStyle dateStyle,
        List<DimensionColumn> dimensions,
        List<FigureColumn> figures) {

    /** Longest source. */
    public static final int SOURCE_LENGTH = 80;

    /** A column of dimension values; the dimension is defined by it when the workspace has none with its key. */
    public record DimensionColumn(int column, Dimension dimension) {}

    /**
     * A column of figures; the input is defined by it when the workspace has none with its key.
     *
     * @param currency ISO 4217, of figures in money; null for the client's
     */
    public record FigureColumn(
            int column,
            String key,
            String name,
            Unit unit,
            Aggregation aggregation,
            NumberStyle style,
            @Nullable String currency) {

        /** Of figures that are no money, or in the client's currency. */
        public FigureColumn(
                int column, String key, String name, Unit unit, Aggregation aggregation, NumberStyle style) {
            this(column, key, name, unit, aggregation, style, null);
        }

        private boolean hasCurrencyIfAny() {
            return currency == null
                    || Currency.getAvailableCurrencies().stream()
                            .map(Currency::getCurrencyCode)
                            .anyMatch(currency::equals);
        }
    }

    public ImportMapping {
        dimensions = List.copyOf(dimensions);
        figures = List.copyOf(figures);
    }

    /**
     * Message key of what is wrong with it, if anything.
     *
     * @param columns how many columns the file has
     */
    public Optional<String> problem(int columns) {
        if (ScorecardText.problemOfSource(source).isPresent()) {
            return Optional.of("scorecard.mapping-source");
        }
        if (figures.isEmpty()) {
            return Optional.of("scorecard.mapping-no-figures");
        }
        List<Integer> used = Stream.of(
                        Stream.of(dateColumn),
                        dimensions.stream().map(DimensionColumn::column),
                        figures.stream().map(FigureColumn::column))
                .flatMap(columnsOfKind -> columnsOfKind)
                .toList();
        List<String> dimensionKeys =
                dimensions.stream().map(one -> one.dimension().key()).toList();
        List<String> figureKeys = figures.stream().map(FigureColumn::key).toList();
        if (!areDistinct(used) || !areDistinct(dimensionKeys) || !areDistinct(figureKeys)) {
            return Optional.of("scorecard.mapping-twice");
        }
        Stream<String> names = Stream.concat(
                dimensions.stream().map(one -> one.dimension().name()),
                figures.stream().map(FigureColumn::name));
        if (!Stream.concat(dimensionKeys.stream(), figureKeys.stream()).allMatch(Formula::isKey)
                || !names.allMatch(name -> ScorecardText.problemOfName(name).isEmpty())) {
            return Optional.of("scorecard.mapping-key");
        }
        if (!figures.stream().allMatch(FigureColumn::hasCurrencyIfAny)) {
            return Optional.of("scorecard.mapping-currency");
        }
        return used.stream().allMatch(column -> column >= 0 && column < columns)
                ? Optional.empty()
                : Optional.of("scorecard.mapping-column");
    }

    private static boolean areDistinct(List<?> list) {
        return Set.copyOf(list).size() == list.size();
    }
}
