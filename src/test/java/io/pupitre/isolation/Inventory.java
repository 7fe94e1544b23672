package io.pupitre.isolation;

import static java.util.stream.Collectors.toCollection;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What there is to be tried, read from the running application. */
@Component
public class Inventory {

    private final ApplicationContext context;

    Inventory(ApplicationContext context) {
        this.context = context;
    }

    /** The public methods of our services. */
    List<Method> serviceMethods() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("io.pupitre."))
                .flatMap(Inventory::publicMethods)
                .toList();
    }

    Object bean(Class<?> type) {
        return context.getBean(type);
    }

    /** Our entities. */
    List<Class<?>> entities() {
        return context.getBean(EntityManagerFactory.class).getMetamodel().getEntities().stream()
                .<Class<?>>map(EntityType::getJavaType)
                .filter(type -> type.getName().startsWith("io.pupitre."))
                .toList();
    }

    /** Templates of the addresses of all pages, such as {@code c/:workspace/tools}. */
    Set<String> routes() {
        var servletContext = ((WebApplicationContext) context).getServletContext();
        if (servletContext == null) {
            throw new IllegalStateException("The console runs without a server");
        }
        return RouteConfiguration.forRegistry(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext)))
                .getAvailableRoutes()
                .stream()
                .map(RouteBaseData::getTemplate)
                .collect(toCollection(TreeSet::new));
    }

    /** Our own request mappings, as {@code Controller.method}. */
    Set<String> requestMappings() {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(handler -> handler.getBeanType().getName().startsWith("io.pupitre."))
                .map(handler -> handler.getBeanType().getSimpleName() + "."
                        + handler.getMethod().getName())
                .collect(toCollection(TreeSet::new));
    }

    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Stream<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic());
    }
}
