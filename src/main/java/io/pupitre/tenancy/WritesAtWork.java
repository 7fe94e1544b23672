package io.pupitre.tenancy;

import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionAttribute;

/**
 * Refuses, in a workspace that is at rest, each service method that isn't declared to read only: what forgets to say so is
 * taken for one that writes, and what says so falsely is refused by the database, whose transaction is read-only.
 *
 * <p>Asked after the role, so that a stranger learns nothing of it.
 *
 * @see <a href="../../../../../../docs/decisions/0015-clients-at-rest.md">Clients at rest</a>
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
public class WritesAtWork {

    private static final AnnotationTransactionAttributeSource TRANSACTIONS = new AnnotationTransactionAttributeSource();

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor refusalAtRest(ObjectProvider<Access> access) {
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(Service.class, true), new Check(access));
        advisor.setOrder(AuthorizationInterceptorsOrder.POST_AUTHORIZE.getOrder() + 1);
        return advisor;
    }

    /** Whether a service method may only be called where the workspace is at work. */
    public static boolean needsWork(Method method, Class<?> service) {
        TransactionAttribute transaction = TRANSACTIONS.getTransactionAttribute(method, service);
        boolean reads = transaction != null && transaction.isReadOnly();
        return !reads && !method.isAnnotationPresent(AlsoAtRest.class);
    }

    private record Check(ObjectProvider<Access> access) implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
            Object target = invocation.getThis();
            if (target != null
                    && CurrentScope.find().orElse(null) instanceof Scope.Workspace scope
                    && needsWork(invocation.getMethod(), target.getClass())
                    && !access.getObject().atWork(scope)) {
                throw new WorkspaceAtRestException();
            }
            return invocation.proceed();
        }
    }
}
