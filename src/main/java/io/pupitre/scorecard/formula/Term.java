package io.pupitre.scorecard.formula;

import io.pupitre.scorecard.formula.Figure.Reason;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;

/** A node of a formula. */
sealed interface Term {

    Figure evaluate(Function<String, Figure> inputs);

    void collectInputs(Set<String> keys);

    record Constant(BigDecimal number) implements Term {

        @Override
        public Figure evaluate(Function<String, Figure> inputs) {
            return Figure.of(number);
        }

        @Override
        public void collectInputs(Set<String> keys) {}
    }

    record Input(String key) implements Term {

        @Override
        public Figure evaluate(Function<String, Figure> inputs) {
            return inputs.apply(key);
        }

        @Override
        public void collectInputs(Set<String> keys) {
            keys.add(key);
        }
    }

    record Negation(Term term) implements Term {

        @Override
        public Figure evaluate(Function<String, Figure> inputs) {
            return switch (term.evaluate(inputs)) {
                case Figure.Value(BigDecimal number) -> Figure.of(number.negate());
                case Figure.NotAvailable missing -> missing;
            };
        }

        @Override
        public void collectInputs(Set<String> keys) {
            term.collectInputs(keys);
        }
    }

    record Operation(Operator operator, Term left, Term right) implements Term {

        @Override
        public Figure evaluate(Function<String, Figure> inputs) {
            Figure leftFigure = left.evaluate(inputs);
            if (!(leftFigure instanceof Figure.Value(BigDecimal one))) {
                return leftFigure;
            }
            Figure rightFigure = right.evaluate(inputs);
            if (!(rightFigure instanceof Figure.Value(BigDecimal other))) {
                return rightFigure;
            }
            if (operator == Operator.DIVIDE && other.signum() == 0) {
                return Figure.missing(Reason.DIVISION_BY_ZERO, "");
            }
            return Figure.of(
                    switch (operator) {
                        case ADD -> one.add(other, Formula.ROUNDING);
                        case SUBTRACT -> one.subtract(other, Formula.ROUNDING);
                        case MULTIPLY -> one.multiply(other, Formula.ROUNDING);
                        case DIVIDE -> one.divide(other, Formula.ROUNDING);
                    });
        }

        @Override
        public void collectInputs(Set<String> keys) {
            left.collectInputs(keys);
            right.collectInputs(keys);
        }
    }

    enum Operator {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE
    }
}
