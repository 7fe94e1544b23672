package io.pupitre.isolation;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.stereotype.Component;

/** Notes which repository methods are called, in whatever thread: a case may reach one by way of a job. */
@Component
public class MetRepositories implements BeanPostProcessor {

    private static final Set<String> MET = ConcurrentHashMap.newKeySet();

    /** Those called so far, as the inventory names them. */
    Set<String> methods() {
        return Set.copyOf(MET);
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof RepositoryFactoryBeanSupport<?, ?, ?> factory) {
            factory.addRepositoryFactoryCustomizer(repositories ->
                    repositories.addInvocationListener(call -> MET.add(Inventory.name(call.getMethod()))));
        }
        return bean;
    }
}
