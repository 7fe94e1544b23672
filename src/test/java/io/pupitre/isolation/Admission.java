package io.pupitre.isolation;

import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds out whom a service method lets in. */
@Component
class Admission {

    private final Personas personas;
    private final TransactionTemplate transactions;

    Admission(Personas personas, TransactionTemplate transactions) {
        this.personas = personas;
        this.transactions = transactions;
    }

    /** Whether the call gets past the role check; what it does then is rolled back. */
    boolean admits(Object service, Method method, Standing standing) {
        return personas.as(
                scope(standing),
                () -> Boolean.TRUE.equals(transactions.execute(transaction -> {
                    transaction.setRollbackOnly();
                    return letIn(call(service, method));
                })));
    }

    /** What the call fails with, in the scope that is in force; what it does otherwise is rolled back. */
    Optional<Throwable> failure(Object service, Method method) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            return call(service, method);
        }));
    }

    /** Whether a call that failed so, or not at all, got past the role check. */
    static boolean letIn(Optional<Throwable> outcome) {
        Throwable failure = outcome.orElse(null);
        boolean refused = failure instanceof AccessDeniedException
                || (failure instanceof NotFoundException
                        && Arrays.stream(failure.getStackTrace())
                                .anyMatch(frame -> frame.getClassName().equals(Access.class.getName())));
        return !refused;
    }

    private static Optional<Throwable> call(Object service, Method method) {
        try {
            method.invoke(
                    service,
                    Arrays.stream(method.getParameterTypes())
                            .map(Admission::anything)
                            .toArray());
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object anything(Class<?> type) {
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
}
