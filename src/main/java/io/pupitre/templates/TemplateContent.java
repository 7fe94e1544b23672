package io.pupitre.templates;

import java.util.HashSet;
import java.util.List;

/**
 * What a template says: fields, then steps in their order. An instance is always valid.
 *
 * @param fields at most 60
 * @param steps at most 60
 */
public record TemplateContent(List<Field> fields, List<Step> steps) {

    /** How many fields, and how many steps, there may be. */
    public static final int MOST = 60;

    public static final TemplateContent EMPTY = new TemplateContent(List.of(), List.of());

    /** @throws InvalidTemplateException when there are too many, or two with one id */
    public TemplateContent {
        fields = List.copyOf(fields);
        steps = List.copyOf(steps);
        check(fields);
        check(steps);
    }

    private static void check(List<? extends Element> elements) {
        if (elements.size() > MOST) {
            throw new InvalidTemplateException("too-many");
        }
        if (new HashSet<>(elements.stream().map(Element::id).toList()).size() != elements.size()) {
            throw new InvalidTemplateException("same-id");
        }
    }
}
