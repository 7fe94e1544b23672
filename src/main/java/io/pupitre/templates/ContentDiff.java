package io.pupitre.templates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two contents leaf by leaf; elements are matched by id, never by place or name. */
public final class ContentDiff {

    private ContentDiff() {}

    /** Fields first, in the new order with those that are gone at the end; then steps likewise. Empty when equal. */
    public static List<Difference> between(TemplateContent before, TemplateContent after) {
        List<Difference> differences = new ArrayList<>();
        compare(before.fields(), after.fields(), differences);
        compare(before.steps(), after.steps(), differences);
        return List.copyOf(differences);
    }

    private static void compare(
            List<? extends Element> before, List<? extends Element> after, List<Difference> differences) {
        Map<ElementId, Element> old = new LinkedHashMap<>();
        before.forEach(element -> old.put(element.id(), element));
        Set<ElementId> moved = moved(ids(before), ids(after));
        for (Element now : after) {
            Element was = old.remove(now.id());
            if (was == null) {
                differences.add(
                        new Difference(now, Property.PRESENCE, null, now.title().fr()));
            } else if (moved.contains(now.id())) {
                differences.add(
                        new Difference(now, Property.POSITION, place(before, now.id()), place(after, now.id())));
            }
            leaves(was, now, differences);
        }
        old.values()
                .forEach(gone -> differences.add(
                        new Difference(gone, Property.PRESENCE, gone.title().fr(), null)));
    }

    private static void leaves(@Nullable Element was, Element now, List<Difference> differences) {
        if (was == null) {
            return;
        }
        for (Property property : Property.values()) {
            String before = text(was, property);
            String after = text(now, property);
            if (!Objects.equals(before, after)) {
                differences.add(new Difference(now, property, before, after));
            }
        }
    }

    private static @Nullable String text(Element element, Property property) {
        String text = element.properties().get(property);
        return text == null || text.isEmpty() ? null : text;
    }

    private static List<ElementId> ids(List<? extends Element> elements) {
        return elements.stream().<ElementId>map(Element::id).toList();
    }

    private static String place(List<? extends Element> elements, ElementId id) {
        return String.valueOf(ids(elements).indexOf(id) + 1);
    }

    /** Those common to both that left the longest run of elements which kept their order: as few as can be. */
    private static Set<ElementId> moved(List<ElementId> before, List<ElementId> after) {
        List<ElementId> a = before.stream().filter(after::contains).toList();
        List<ElementId> b = after.stream().filter(before::contains).toList();
        int n = a.size();
        int[][] longest = new int[n + 1][n + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = n - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).equals(b.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        Set<ElementId> moved = new HashSet<>(b);
        int i = 0;
        int j = 0;
        while (i < n && j < n) {
            if (a.get(i).equals(b.get(j))) {
                moved.remove(a.get(i));
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return moved;
    }
}
