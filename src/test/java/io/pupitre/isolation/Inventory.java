package io.pupitre.isolation;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import io.pupitre.jobs.JobHandler;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What there is to be tried, read from the running application. */
@Component
public class Inventory {

    /** What a template says of a parameter beyond its name: {@code :tool?}, {@code :copy([0-9a-f]+)}. */
    private static final Pattern PATTERN_OF_PARAMETER = Pattern.compile("(:\\w+)(?:[?*+])?(?:\\([^)]*\\))?");

    private final ApplicationContext context;

    Inventory(ApplicationContext context) {
        this.context = context;
    }

    /** The public methods of our services. */
    public List<Method> serviceMethods() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(Inventory::isOurs)
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
                .filter(Inventory::isOurs)
                .toList();
    }

    /** Templates of all addresses, of pages and of our own request mappings: {@code /c/:workspace/tools}. */
    Set<String> addresses() {
        var servletContext = ((WebApplicationContext) context).getServletContext();
        if (servletContext == null) {
            throw new IllegalStateException("The console runs without a server");
        }
        Stream<String> pages = RouteConfiguration.forRegistry(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext)))
                .getAvailableRoutes()
                .stream()
                .flatMap(route -> Stream.<RouteBaseData<?>>concat(Stream.of(route), route.getRouteAliases().stream()))
                .map(route ->
                        "/" + PATTERN_OF_PARAMETER.matcher(route.getTemplate()).replaceAll("$1"));
        Stream<String> mappings = context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> isOurs(entry.getValue().getBeanType()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{(\\w+)[^}]*}", ":$1"));
        return Stream.concat(pages, mappings).collect(toCollection(TreeSet::new));
    }

    /** Our own request mappings, as {@code Controller.method}. */
    Set<String> requestMappings() {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(handler -> isOurs(handler.getBeanType()))
                .map(handler -> handler.getBeanType().getSimpleName() + "."
                        + handler.getMethod().getName())
                .collect(toCollection(TreeSet::new));
    }

    /** The intended methods of our repositories, as {@code Repository.method}. */
    Set<String> repositoryMethods() {
        return context.getBeansOfType(Repository.class).values().stream()
                .flatMap(proxy -> Arrays.stream(proxy.getClass().getInterfaces()))
                .filter(Inventory::isOurs)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .map(Inventory::name)
                .collect(toCollection(TreeSet::new));
    }

    /** The kinds of our background jobs. */
    Set<String> jobKinds() {
        return context.getBeansOfType(JobHandler.class).values().stream()
                .map(JobHandler::kind)
                .collect(toCollection(TreeSet::new));
    }

    /** The classes that take or give files outside the round trips of a tab; ArchitectureTest sees that nothing else does. */
    static Set<String> fileHandlers() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.pupitre").stream()
                        .filter(Inventory::isFileHandler)
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .collect(toCollection(TreeSet::new));
    }

    private static boolean isFileHandler(JavaClass type) {
        return type.isAssignableTo(DownloadHandler.class) || type.isAssignableTo(UploadHandler.class);
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.pupitre.");
    }

    /** A method as {@code Class.method}. */
    public static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Stream<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic());
    }
}
