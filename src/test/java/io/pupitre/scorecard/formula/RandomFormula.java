package io.pupitre.scorecard.formula;

import io.pupitre.scorecard.formula.Figure.Reason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A random formula with the value that exact fractions give it: an evaluator that shares nothing with the one under test.
 * The text has no more parentheses than precedence asks for, so that precedence is tested too.
 */
final class RandomFormula {

    private static final Fraction HUNDRED_MILLIONTH = new Fraction(BigInteger.ONE, BigInteger.TEN.pow(8));

    private final Map<String, BigDecimal> inputs = new HashMap<>();
    private final RandomGenerator random;
    private final Node root;
    private @Nullable Reason failure;
    private boolean delicate;

    private RandomFormula(RandomGenerator random, int depth) {
        this.random = random;
        this.root = node(depth, 0);
    }

    static RandomFormula create(RandomGenerator random, int depth) {
        return new RandomFormula(random, depth);
    }

    String text() {
        return root.text();
    }

    Figure input(String key, int monthsBack) {
        BigDecimal number = inputs.get(at(key, monthsBack));
        return number == null ? Figure.missing(Reason.MISSING_INPUT, key) : Figure.of(number);
    }

    /** Why it has no figure: the first reason on the way from left to right. */
    Optional<Reason> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Whether two rounded numbers of nearly the same size were subtracted: then few digits are left, and a divisor that is
     * exactly zero may not be found to be. That is what 34 digits mean, not an error.
     */
    boolean isDelicate() {
        return delicate;
    }

    boolean isOutOfRange() {
        return root.value().abs().compareTo(Fraction.of(Formula.LARGEST)) > 0;
    }

    boolean isCloseTo(BigDecimal number) {
        Fraction exact = root.value();
        Fraction difference = exact.minus(Fraction.of(number)).abs();
        Fraction tolerance = exact.abs().times(new Fraction(BigInteger.ONE, BigInteger.TEN.pow(20)));
        return difference.compareTo(tolerance) <= 0;
    }

    private record Node(String text, int precedence, Fraction value, boolean rounded) {}

    /** @param back months before the one that is computed */
    private Node node(int depth, int back) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return leaf(back);
        }
        int kind = random.nextInt(12);
        if (kind == 0) {
            Node operand = node(depth - 1, back);
            return new Node("-(" + operand.text() + ")", 3, operand.value().negate(), operand.rounded());
        }
        if (kind == 1) {
            int months = random.nextInt(1, 7);
            Node earlier = node(depth - 1, back + months);
            String text =
                    months == 1 ? "prior(" + earlier.text() + ")" : "Prior( " + earlier.text() + "," + months + ")";
            return new Node(text, 4, earlier.value(), earlier.rounded());
        }
        if (kind == 2) {
            return aggregate(depth, back);
        }
        Node left = node(depth - 1, back);
        Node right = node(depth - 1, back);
        if (kind == 3) {
            return guarded(left, right);
        }
        return switch (random.nextInt(4)) {
            case 0 -> sum(left, right, true);
            case 1 -> sum(left, right, false);
            case 2 ->
                new Node(
                        wrap(left, 2) + pick(" * ", "×") + wrap(right, 3),
                        2,
                        left.value().times(right.value()),
                        true);
            default -> quotient(left, right);
        };
    }

    private Node aggregate(int depth, int back) {
        List<Node> parts = new ArrayList<>();
        for (int count = random.nextInt(1, 4); count > 0; count--) {
            parts.add(node(depth - 1, back));
        }
        Fraction total = parts.stream().map(Node::value).reduce(Fraction.of(BigDecimal.ZERO), Fraction::plus);
        Fraction count = Fraction.of(BigDecimal.valueOf(parts.size()));
        Fraction least =
                parts.stream().map(Node::value).min(Comparator.naturalOrder()).orElseThrow();
        Fraction greatest =
                parts.stream().map(Node::value).max(Comparator.naturalOrder()).orElseThrow();
        boolean rounded = parts.stream().anyMatch(Node::rounded);
        int kind = random.nextInt(4);
        if (kind < 2) {
            Fraction amounts =
                    parts.stream().map(part -> part.value().abs()).reduce(Fraction.of(BigDecimal.ZERO), Fraction::plus);
            delicate |= rounded && total.abs().compareTo(amounts.times(HUNDRED_MILLIONTH)) < 0;
        }
        String arguments = parts.stream().map(Node::text).collect(Collectors.joining(pick(", ", ","), "(", ")"));
        return switch (kind) {
            case 0 -> new Node("sum" + arguments, 4, total, true);
            case 1 -> new Node("avg " + arguments, 4, total.dividedBy(count), true);
            case 2 -> new Node("min" + arguments, 4, least, rounded);
            default -> new Node("MAX" + arguments, 4, greatest, rounded);
        };
    }

    private Node guarded(Node left, Node right) {
        BigDecimal least = BigDecimal.valueOf(random.nextInt(0, 200));
        String text = "ratio(" + left.text() + ", " + right.text() + ", " + least + ")";
        Fraction distance = right.value().minus(Fraction.of(least)).abs();
        delicate |= right.rounded() && distance.compareTo(right.value().abs().times(HUNDRED_MILLIONTH)) < 0;
        if (right.value().isZero()) {
            fail(Reason.DIVISION_BY_ZERO);
            return new Node(text, 4, Fraction.of(BigDecimal.ONE), true);
        }
        if (right.value().compareTo(Fraction.of(least)) < 0) {
            fail(Reason.TOO_FEW);
        }
        return new Node(text, 4, left.value().dividedBy(right.value()), true);
    }

    private void fail(Reason reason) {
        if (failure == null) {
            failure = reason;
        }
    }

    private static String at(String key, int monthsBack) {
        return key + "@" + monthsBack;
    }

    private Node leaf(int back) {
        BigDecimal number = BigDecimal.valueOf(random.nextInt(0, 100_000), random.nextInt(0, 4));
        if (random.nextBoolean()) {
            return new Node(number.toPlainString(), 4, Fraction.of(number), false);
        }
        String key = "k" + inputs.size();
        inputs.put(at(key, back), number);
        return new Node(key, 4, Fraction.of(number), false);
    }

    private Node sum(Node left, Node right, boolean plus) {
        Fraction result = plus ? left.value().plus(right.value()) : left.value().minus(right.value());
        boolean rounded = left.rounded() || right.rounded();
        Fraction small = left.value().abs().plus(right.value().abs()).times(HUNDRED_MILLIONTH);
        delicate |= rounded && result.abs().compareTo(small) < 0;
        return new Node(wrap(left, 1) + (plus ? "+" : pick(" - ", "\u2212")) + wrap(right, 2), 1, result, rounded);
    }

    private Node quotient(Node left, Node right) {
        String text = wrap(left, 2) + pick("/", " ÷ ") + wrap(right, 3);
        if (right.value().isZero()) {
            fail(Reason.DIVISION_BY_ZERO);
            return new Node(text, 2, Fraction.of(BigDecimal.ONE), true);
        }
        return new Node(text, 2, left.value().dividedBy(right.value()), true);
    }

    private static String wrap(Node node, int precedence) {
        return node.precedence() < precedence || node.text().startsWith("-") ? "(" + node.text() + ")" : node.text();
    }

    private String pick(String one, String other) {
        return random.nextBoolean() ? one : other;
    }

    private record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

        static Fraction of(BigDecimal number) {
            return number.scale() >= 0
                    ? new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                    : new Fraction(number.toBigIntegerExact(), BigInteger.ONE);
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Fraction minus(Fraction other) {
            return plus(other.negate());
        }

        Fraction negate() {
            return new Fraction(numerator.negate(), denominator);
        }

        Fraction times(Fraction other) {
            return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        Fraction dividedBy(Fraction other) {
            Fraction result =
                    new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
            return result.denominator.signum() < 0
                    ? new Fraction(result.numerator.negate(), result.denominator.negate())
                    : result;
        }

        Fraction abs() {
            return new Fraction(numerator.abs(), denominator);
        }

        boolean isZero() {
            return numerator.signum() == 0;
        }

        @Override
        public int compareTo(Fraction other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }
    }
}
