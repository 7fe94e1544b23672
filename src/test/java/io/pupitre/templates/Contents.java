package io.pupitre.templates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invented contents. */
final class Contents {

    private Contents() {}

    static Bilingual both(String text) {
        return new Bilingual(text, text + " (en)");
    }

    static Field field(String id, String label, FieldKind kind, @Nullable FieldValue value) {
        List<Option> options = kind == FieldKind.CHOICE
                ? List.of(new Option(new ElementId("un"), both("Un")), new Option(new ElementId("deux"), both("Deux")))
                : List.of();
        return new Field(new ElementId(id), both(label), Bilingual.EMPTY, kind, options, value);
    }

    static Step step(String id, String title, int days) {
        return new Step(new ElementId(id), both(title), Bilingual.EMPTY, both("Région"), days);
    }

    static TemplateContent of(Field... fields) {
        return new TemplateContent(List.of(fields), List.of());
    }

    static TemplateContent steps(Step... steps) {
        return new TemplateContent(List.of(), List.of(steps));
    }

    static TemplateContent random(Random random) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < random.nextInt(8); i++) {
            FieldKind kind = List.of(FieldKind.values()).get(random.nextInt(6));
            fields.add(field(
                    "f" + i, "Champ " + random.nextInt(3), kind, random.nextBoolean() ? value(kind, random) : null));
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < random.nextInt(8); i++) {
            steps.add(step("s" + i, "Étape " + random.nextInt(3), random.nextInt(501) - 250));
        }
        Collections.shuffle(fields, random);
        Collections.shuffle(steps, random);
        return new TemplateContent(fields, steps);
    }

    private static FieldValue value(FieldKind kind, Random random) {
        return switch (kind) {
            case TEXT, PARAGRAPH -> new FieldValue.Text(both("\"texte\" <b>🚀</b> \\ كمبيوتر " + random.nextInt(5)));
            case NUMBER -> new FieldValue.Figure(BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(5)));
            case DATE -> new FieldValue.Day(LocalDate.ofEpochDay(random.nextInt(60_000)));
            case CHOICE -> new FieldValue.Choice(new ElementId(random.nextBoolean() ? "un" : "deux"));
            case YES_NO -> new FieldValue.YesNo(random.nextBoolean());
        };
    }
}
