package io.pupitre.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may call which service method: the file {@code role-matrix.properties} says it, the running services must agree. A
 * method without a line fails.
 */
@ConsoleTest
class RoleMatrixIT {

    /** The five standings that a person can have, each in its own scope. */
    private enum Standing {
        PLATFORM_ADMIN,
        AGENCY_ADMIN,
        AGENCY_CONSULTANT,
        ADMIN_IN_WORKSPACE,
        CONSULTANT,
        CLIENT_CMO
    }

    @Autowired
    private Inventory inventory;

    @Autowired
    private Personas personas;

    @Autowired
    private TransactionTemplate transactions;

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
                                        () -> assertThat(admits(method, standing))
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

    /** Whether the call gets past the role check; what it does then is rolled back. */
    private boolean admits(Method method, Standing standing) {
        Scope scope = scope(standing);
        return personas.as(
                scope,
                () -> Boolean.TRUE.equals(transactions.execute(transaction -> {
                    transaction.setRollbackOnly();
                    return call(method);
                })));
    }

    private boolean call(Method method) {
        try {
            method.invoke(
                    inventory.bean(method.getDeclaringClass()),
                    Arrays.stream(method.getParameterTypes())
                            .map(RoleMatrixIT::anything)
                            .toArray());
            return true;
        } catch (InvocationTargetException e) {
            Throwable cause = e.getTargetException();
            boolean refused = cause instanceof AccessDeniedException
                    || (cause instanceof NotFoundException
                            && Arrays.stream(cause.getStackTrace())
                                    .anyMatch(frame -> frame.getClassName().equals(Access.class.getName())));
            return !refused;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @org.jspecify.annotations.Nullable Object anything(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return null;
    }

    private Scope scope(Standing standing) {
        return switch (standing) {
            case PLATFORM_ADMIN -> personas.platform();
            case AGENCY_ADMIN -> personas.agencyOf(SamplePerson.ADA);
            case AGENCY_CONSULTANT -> personas.agencyOf(SamplePerson.CARL);
            case ADMIN_IN_WORKSPACE -> personas.in(SamplePerson.ADA, "nordwind");
            case CONSULTANT -> personas.in(SamplePerson.CARL, "nordwind");
            case CLIENT_CMO -> personas.in(SamplePerson.NORA, "nordwind");
        };
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
