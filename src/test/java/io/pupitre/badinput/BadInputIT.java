package io.pupitre.badinput;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.fixtures.DatabaseContent;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.isolation.Inventory;
import io.pupitre.ui.TextRule;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Every text, number and date that a service takes, with values that nobody should send: each is either stored whole or
 * refused by the service's own word, with nothing written. A method that takes such values and has no case fails.
 */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
@Order(1) // All that the database holds is summed up again and again: best while that is little.
class BadInputIT {

    @Autowired
    private Inventory inventory;

    @Autowired
    private InputCases cases;

    @Test
    void eachMethodThatTakesTextOrNumbersIsTried() {
        Set<String> present = inventory.serviceMethods().stream()
                .filter(method -> Stream.of(method.getGenericParameterTypes()).anyMatch((Type type) -> Leaf.isIn(type)))
                .map(Inventory::name)
                .collect(toCollection(TreeSet::new));
        Set<String> tried =
                cases.all(new TwoClients()).stream().map(InputCase::item).collect(toCollection(TreeSet::new));
        tried.addAll(InputCases.EXEMPT.keySet());

        assertThat(tried).containsAll(present);
        assertThat(present).containsAll(InputCases.EXEMPT.keySet());
    }

    @TestFactory
    Stream<DynamicTest> badValuesAreRefusedInWordsOrStoredWhole() {
        return cases.all(new TwoClients()).stream()
                .map(tried -> DynamicTest.dynamicTest(
                        tried.item(), () -> assertThat(findings(tried)).isEmpty()));
    }

    private static List<String> findings(InputCase<?> tried) {
        List<String> findings = new ArrayList<>();
        TwoClients.run(tried.scope(), () -> {
            List<Leaf> leaves = Leaf.of("", tried.good().get());
            assertThat(leaves).as(tried.item()).isNotEmpty();
            leaves.forEach(leaf -> findings.addAll(findings(tried, leaf.path())));
        });
        return findings;
    }

    private static List<String> findings(InputCase<?> tried, String path) {
        List<String> findings = new ArrayList<>();
        List<BadValue> refused = new ArrayList<>();
        for (BadValue bad : BadValue.like(leaf(tried, path).value())) {
            String where = tried.item() + path + " with " + bad + ": ";
            try {
                Object stored = tried.call(leaf(tried, path).with().apply(bad.value()));
                if (!stored.equals(InputCase.NOTHING)) {
                    problemOf(bad, stored).ifPresent(problem -> findings.add(where + problem));
                }
            } catch (RuntimeException e) {
                refused.add(bad);
                if (!isClear(e)) {
                    findings.add(where + e);
                }
            }
        }
        halfWritten(tried, path, refused).ifPresent(findings::add);
        return findings;
    }

    private static Optional<String> problemOf(BadValue bad, Object stored) {
        if (bad.refused()) {
            return Optional.of("was accepted");
        }
        return bad.value() instanceof String text && !stored.toString().contains(TextRule.tidy(text))
                ? Optional.of("is not there as a whole afterwards")
                : Optional.empty();
    }

    /** Tries the refused ones once more and compares all that the database holds. */
    private static Optional<String> halfWritten(InputCase<?> tried, String path, List<BadValue> refused) {
        List<Runnable> attempts = refused.stream()
                .map(bad -> {
                    Leaf leaf = leaf(tried, path);
                    return (Runnable) () -> tried.call(leaf.with().apply(bad.value()));
                })
                .toList();
        Map<String, String> before = DatabaseContent.snapshot();
        for (Runnable attempt : attempts) {
            try {
                attempt.run();
            } catch (RuntimeException e) {
                continue;
            }
            return Optional.of(tried.item() + path + " is refused only once");
        }
        Map<String, String> after = DatabaseContent.snapshot();
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(tried.item() + path + " was refused and has written: " + before + " → " + after);
    }

    private static Leaf leaf(InputCase<?> tried, String path) {
        return Leaf.of("", tried.good().get()).stream()
                .filter(leaf -> leaf.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** A refusal that the console made itself, not one that the database or the language made for it. */
    private static boolean isClear(RuntimeException e) {
        return e.getClass() == IllegalArgumentException.class
                || Arrays.stream(new String[] {"io.pupitre.tenancy.StatementRefused", "io.pupitre."})
                                .filter(prefix -> e.getClass().getName().startsWith(prefix))
                                .count()
                        == 1;
    }
}
