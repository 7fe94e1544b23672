package io.pupitre.templates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How content is stored: canonical JSON, so that equal contents are equal texts, with the number of its format, so that a
 * later form can still read this one.
 */
final class ContentJson {

    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private ContentJson() {}

    static String write(TemplateContent content) {
        ObjectNode root = JSON.createObjectNode().put("format", FORMAT);
        ArrayNode fields = root.putArray("fields");
        content.fields().forEach(field -> write(field, fields.addObject()));
        ArrayNode steps = root.putArray("steps");
        content.steps().forEach(step -> write(step, steps.addObject()));
        return JSON.writeValueAsString(root);
    }

    /** @throws IllegalStateException when it is no content, or one of a format that isn't known here */
    static TemplateContent read(String json) {
        return read(JSON.readTree(json));
    }

    static TemplateContent read(JsonNode root) {
        if (root.path("format").asInt(0) != FORMAT) {
            throw new IllegalStateException("Content of an unknown format: " + root.path("format"));
        }
        List<Field> fields = new ArrayList<>();
        root.required("fields").forEach(node -> fields.add(field(node)));
        List<Step> steps = new ArrayList<>();
        root.required("steps").forEach(node -> steps.add(step(node)));
        return new TemplateContent(fields, steps);
    }

    static Bilingual bilingual(JsonNode node) {
        return new Bilingual(
                node.required("fr").stringValue(), node.required("en").stringValue());
    }

    private static void write(Field field, ObjectNode node) {
        node.put("id", field.id().value());
        write(field.label(), node.putObject("label"));
        write(field.help(), node.putObject("help"));
        node.put("kind", field.kind().name().toLowerCase(Locale.ROOT));
        if (field.kind() == FieldKind.CHOICE) {
            ArrayNode options = node.putArray("options");
            field.options().forEach(option -> {
                ObjectNode written = options.addObject().put("id", option.id().value());
                write(option.label(), written.putObject("label"));
            });
        }
        switch (field.value()) {
            case null -> {}
            case FieldValue.Text(Bilingual text) -> write(text, node.putObject("value"));
            // As text: a JSON number would come back as 1.5E+3 or lose digits on its way through other readers.
            case FieldValue.Figure(BigDecimal number) -> node.put("value", number.toPlainString());
            case FieldValue.Day(LocalDate day) -> node.put("value", day.toString());
            case FieldValue.Choice(ElementId option) -> node.put("value", option.value());
            case FieldValue.YesNo(boolean yes) -> node.put("value", yes);
        }
    }

    private static void write(Step step, ObjectNode node) {
        node.put("id", step.id().value());
        write(step.title(), node.putObject("title"));
        write(step.description(), node.putObject("description"));
        write(step.ownerRole(), node.putObject("owner"));
        node.put("days", step.daysFromAnchor());
    }

    private static void write(Bilingual text, ObjectNode node) {
        node.put("fr", text.fr()).put("en", text.en());
    }

    private static Field field(JsonNode node) {
        FieldKind kind = FieldKind.valueOf(node.required("kind").stringValue().toUpperCase(Locale.ROOT));
        List<Option> options = new ArrayList<>();
        node.path("options").forEach(one -> options.add(new Option(id(one), bilingual(one.required("label")))));
        return new Field(
                id(node),
                bilingual(node.required("label")),
                bilingual(node.required("help")),
                kind,
                options,
                value(kind, node.get("value")));
    }

    private static @Nullable FieldValue value(FieldKind kind, @Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        return switch (kind) {
            case TEXT, PARAGRAPH -> new FieldValue.Text(bilingual(node));
            case NUMBER -> new FieldValue.Figure(new BigDecimal(node.stringValue()));
            case DATE -> new FieldValue.Day(LocalDate.parse(node.stringValue()));
            case CHOICE -> new FieldValue.Choice(new ElementId(node.stringValue()));
            case YES_NO -> new FieldValue.YesNo(node.booleanValue());
        };
    }

    private static Step step(JsonNode node) {
        return new Step(
                id(node),
                bilingual(node.required("title")),
                bilingual(node.required("description")),
                bilingual(node.required("owner")),
                node.required("days").intValue());
    }

    private static ElementId id(JsonNode node) {
        return new ElementId(node.required("id").stringValue());
    }
}
