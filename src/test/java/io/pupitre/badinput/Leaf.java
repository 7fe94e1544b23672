package io.pupitre.badinput;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One text, number or date within an argument.
 *
 * @param with the argument with another value in this place; throws what the records on the way throw
 */
record Leaf(String path, Object value, UnaryOperator<Object> with) {

    private static final Set<Class<?>> KINDS = Set.of(
            String.class,
            int.class,
            Integer.class,
            BigDecimal.class,
            LocalDate.class,
            LocalDateTime.class,
            YearMonth.class);

    /** All within a value: itself, components of records, elements of lists. */
    static List<Leaf> of(String path, @Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (KINDS.contains(value.getClass())) {
            return List.of(new Leaf(path, value, other -> other));
        }
        List<Leaf> leaves = new ArrayList<>();
        if (value instanceof Record whole) {
            RecordComponent[] components = whole.getClass().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                int at = i;
                of(path + "." + components[i].getName(), part(whole, components[i]))
                        .forEach(leaf -> leaves.add(new Leaf(
                                leaf.path(),
                                leaf.value(),
                                other -> rebuilt(whole, at, leaf.with().apply(other)))));
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                of(path + "[" + i + "]", list.get(i))
                        .forEach(leaf -> leaves.add(new Leaf(leaf.path(), leaf.value(), other -> {
                            List<Object> changed = new ArrayList<>(list);
                            changed.set(at, leaf.with().apply(other));
                            return changed;
                        })));
            }
        }
        return leaves;
    }

    /** Whether a value of the type can have any. */
    static boolean isIn(Type type) {
        return isIn(type, new HashSet<>());
    }

    private static boolean isIn(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(one -> isIn(one, seen));
        }
        if (!(type instanceof Class<?> plain)) {
            return false;
        }
        if (plain.isSealed() && Arrays.stream(plain.getPermittedSubclasses()).anyMatch(one -> isIn(one, seen))) {
            return true;
        }
        return KINDS.contains(plain)
                || (plain.isRecord()
                        && Arrays.stream(plain.getRecordComponents())
                                .anyMatch(component -> isIn(component.getGenericType(), seen)));
    }

    private static @Nullable Object part(Record whole, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }

    private static Object rebuilt(Record whole, int at, Object part) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = i == at ? part : part(whole, components[i]);
        }
        try {
            Constructor<?> constructor = whole.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(whole.toString(), e);
        }
    }
}
