package io.pupitre.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.fixtures.ConsoleTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who may call which service method: the file {@code role-matrix.properties} says it, the running services must agree. A
 * method without a line fails.
 */
@ConsoleTest
class RoleMatrixIT {

    @Autowired
    private Inventory inventory;

    @Autowired
    private Admission admission;

    @TestFactory
    Stream<DynamicTest> matrix() {
        Properties matrix = read();
        Set<String> methods =
                inventory.serviceMethods().stream().map(Inventory::name).collect(Collectors.toCollection(TreeSet::new));
        DynamicTest complete = DynamicTest.dynamicTest(
                "the matrix names each service method and no other",
                () -> assertThat(matrix.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(methods));
        return Stream.concat(
                Stream.of(complete),
                inventory.serviceMethods().stream()
                        .flatMap(method -> Arrays.stream(Standing.values())
                                .map(standing -> DynamicTest.dynamicTest(
                                        Inventory.name(method) + " as " + standing,
                                        () -> assertThat(admission.admits(
                                                        inventory.bean(method.getDeclaringClass()), method, standing))
                                                .isEqualTo(
                                                        expected(matrix, method).contains(standing))))));
    }

    private static Set<Standing> expected(Properties matrix, Method method) {
        String line = Objects.requireNonNullElse(matrix.getProperty(Inventory.name(method)), "");
        return Arrays.stream(line.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(Standing::valueOf)
                .collect(Collectors.toSet());
    }

    private static Properties read() {
        Properties matrix = new Properties();
        try (InputStream file = RoleMatrixIT.class.getResourceAsStream("/role-matrix.properties")) {
            matrix.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return matrix;
    }
}
