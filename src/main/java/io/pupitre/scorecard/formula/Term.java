package io.pupitre.scorecard.formula;

import io.pupitre.scorecard.formula.Figure.Reason;
import io.pupitre.scorecard.formula.FormulaProblem.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A node of a formula. */
sealed interface Term {

    /** @param back how many months before the one that is computed */
    Figure evaluate(Figures figures, int back);

    /** The terms it is made of. */
    List<Term> parts();

    /**
     * What it measures; empty for what is written as a number only, and hence takes on what it is added to.
     *
     * @throws FormulaException when what it adds or compares differs
     */
    Optional<Measure> measure(Function<String, Measure> ofNames);

    /** How many months before the one that is computed it needs. */
    default int reach() {
        return parts().stream().mapToInt(Term::reach).max().orElse(0);
    }

    /** @param back how many months before the one that is computed this term is looked at */
    default void collectReferences(int back, Set<Reference> references) {
        parts().forEach(part -> part.collectReferences(back, references));
    }

    record Constant(BigDecimal number) implements Term {

        @Override
        public Figure evaluate(Figures figures, int back) {
            return Figure.of(number);
        }

        @Override
        public List<Term> parts() {
            return List.of();
        }

        @Override
        public Optional<Measure> measure(Function<String, Measure> ofNames) {
            return Optional.empty();
        }
    }

    record Name(String name) implements Term {

        @Override
        public Figure evaluate(Figures figures, int back) {
            return figures.get(name, back);
        }

        @Override
        public List<Term> parts() {
            return List.of();
        }

        @Override
        public Optional<Measure> measure(Function<String, Measure> ofNames) {
            return Optional.of(ofNames.apply(name));
        }

        @Override
        public void collectReferences(int back, Set<Reference> references) {
            references.add(new Reference(name, back));
        }
    }

    record Negation(Term term) implements Term {

        @Override
        public Figure evaluate(Figures figures, int back) {
            return switch (term.evaluate(figures, back)) {
                case Figure.Value(BigDecimal number) -> Figure.of(number.negate());
                case Figure.NotAvailable missing -> missing;
            };
        }

        @Override
        public List<Term> parts() {
            return List.of(term);
        }

        @Override
        public Optional<Measure> measure(Function<String, Measure> ofNames) {
            return term.measure(ofNames);
        }
    }

    /** @param position of the operator's sign */
    record Operation(Operator operator, int position, Term left, Term right) implements Term {

        @Override
        public Figure evaluate(Figures figures, int back) {
            Figure leftFigure = left.evaluate(figures, back);
            if (!(leftFigure instanceof Figure.Value(BigDecimal one))) {
                return leftFigure;
            }
            Figure rightFigure = right.evaluate(figures, back);
            if (!(rightFigure instanceof Figure.Value(BigDecimal other))) {
                return rightFigure;
            }
            if (operator == Operator.DIVIDE && other.signum() == 0) {
                return Figure.missing(Reason.DIVISION_BY_ZERO, "");
            }
            return Figure.of(operator.apply(one, other));
        }

        @Override
        public List<Term> parts() {
            return List.of(left, right);
        }

        @Override
        public Optional<Measure> measure(Function<String, Measure> ofNames) {
            Optional<Measure> one = left.measure(ofNames);
            Optional<Measure> other = right.measure(ofNames);
            return switch (operator) {
                case ADD, SUBTRACT -> common(List.of(one, other), position, operator.sign());
                case MULTIPLY ->
                    one.isEmpty() && other.isEmpty()
                            ? one
                            : Optional.of(one.orElse(Measure.PLAIN).times(other.orElse(Measure.PLAIN)));
                case DIVIDE ->
                    one.isEmpty() && other.isEmpty()
                            ? one
                            : Optional.of(one.orElse(Measure.PLAIN).over(other.orElse(Measure.PLAIN)));
            };
        }
    }

    /** One figure of several. The first that has none decides. */
    record Aggregate(Aggregator aggregator, int position, List<Term> parts) implements Term {

        public Aggregate {
            parts = List.copyOf(parts);
        }

        @Override
        public Figure evaluate(Figures figures, int back) {
            List<BigDecimal> numbers = new ArrayList<>(parts.size());
            for (Term part : parts) {
                Figure figure = part.evaluate(figures, back);
                if (!(figure instanceof Figure.Value(BigDecimal number))) {
                    return figure;
                }
                numbers.add(number);
            }
            return Figure.of(aggregator.apply(numbers));
        }

        @Override
        public Optional<Measure> measure(Function<String, Measure> ofNames) {
            return common(parts.stream().map(part -> part.measure(ofNames)).toList(), position, aggregator.word());
        }
    }

    /** Its term as it was some months before. */
    record Prior(Term term, int months) implements Term {

        @Override
        public Figure evaluate(Figures figures, int back) {
            return term.evaluate(figures, back + months);
        }

        @Override
        public List<Term> parts() {
            return List.of(term);
        }

        @Override
        public Optional<Measure> measure(Function<String, Measure> ofNames) {
            return term.measure(ofNames);
        }

        @Override
        public int reach() {
            return term.reach() + months;
        }

        @Override
        public void collectReferences(int back, Set<Reference> references) {
            term.collectReferences(back + months, references);
        }
    }

    /** A quotient that is no figure while its divisor is small: of three mails, one unsubscribed says nothing. */
    record GuardedRatio(Operation quotient, BigDecimal least) implements Term {

        @Override
        public Figure evaluate(Figures figures, int back) {
            Figure figure = quotient.evaluate(figures, back);
            if (figure instanceof Figure.Value
                    && quotient.right().evaluate(figures, back) instanceof Figure.Value(BigDecimal divisor)
                    && divisor.compareTo(least) < 0) {
                return Figure.missing(Reason.TOO_FEW, "");
            }
            return figure;
        }

        @Override
        public List<Term> parts() {
            return List.of(quotient);
        }

        @Override
        public Optional<Measure> measure(Function<String, Measure> ofNames) {
            return quotient.measure(ofNames);
        }
    }

    enum Operator {
        ADD("+"),
        SUBTRACT("-"),
        MULTIPLY("*"),
        DIVIDE("/");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        BigDecimal apply(BigDecimal one, BigDecimal other) {
            return switch (this) {
                case ADD -> one.add(other, Formula.ROUNDING);
                case SUBTRACT -> one.subtract(other, Formula.ROUNDING);
                case MULTIPLY -> one.multiply(other, Formula.ROUNDING);
                case DIVIDE -> one.divide(other, Formula.ROUNDING);
            };
        }
    }

    enum Aggregator {
        SUM("sum"),
        AVERAGE("avg"),
        LEAST("min"),
        GREATEST("max");

        private final String word;

        Aggregator(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        /** @param numbers one at least */
        BigDecimal apply(List<BigDecimal> numbers) {
            return switch (this) {
                case SUM -> total(numbers);
                case AVERAGE -> total(numbers).divide(BigDecimal.valueOf(numbers.size()), Formula.ROUNDING);
                case LEAST -> numbers.stream().min(BigDecimal::compareTo).orElseThrow();
                case GREATEST -> numbers.stream().max(BigDecimal::compareTo).orElseThrow();
            };
        }

        private static BigDecimal total(List<BigDecimal> numbers) {
            return numbers.stream().reduce(BigDecimal.ZERO, Operator.ADD::apply);
        }
    }

    private static Optional<Measure> common(List<Optional<Measure>> measures, int position, String excerpt) {
        List<Measure> different =
                measures.stream().flatMap(Optional::stream).distinct().toList();
        if (different.size() > 1) {
            throw new FormulaException(new FormulaProblem(Kind.UNIT_MISMATCH, position, excerpt));
        }
        return different.stream().findFirst();
    }
}
