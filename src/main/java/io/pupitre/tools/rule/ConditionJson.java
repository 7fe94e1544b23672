package io.pupitre.tools.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How conditions are stored: canonical JSON, so that equal conditions are equal texts, with the number of its format, so that a
 * later form can still read this one.
 */
final class ConditionJson {

    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private ConditionJson() {}

    static String write(Condition.Group condition) {
        ObjectNode root = JSON.createObjectNode().put("format", FORMAT);
        write(condition, root.putObject("condition"));
        return JSON.writeValueAsString(root);
    }

    /** @throws IllegalStateException when the format isn't known here */
    static Condition.Group read(String json) {
        JsonNode root = JSON.readTree(json);
        if (root.path("format").asInt(0) != FORMAT
                || !(read(root.required("condition")) instanceof Condition.Group group)) {
            throw new IllegalStateException("Conditions of an unknown format: " + root.path("format"));
        }
        return group;
    }

    private static void write(Condition condition, ObjectNode node) {
        switch (condition) {
            case Condition.Group(Connective connective, List<Condition> parts) -> {
                ArrayNode list = node.putArray(word(connective));
                parts.forEach(part -> write(part, list.addObject()));
            }
            case Condition.Check(RuleField field, Operator operator, List<String> operands) -> {
                node.put("field", field.name()).put("operator", operator.name());
                ArrayNode list = node.putArray("operands");
                operands.forEach(list::add);
            }
        }
    }

    private static Condition read(JsonNode node) {
        for (Connective connective : Connective.values()) {
            JsonNode list = node.get(word(connective));
            if (list != null) {
                List<Condition> parts = new ArrayList<>();
                list.forEach(part -> parts.add(read(part)));
                return new Condition.Group(connective, parts);
            }
        }
        List<String> operands = new ArrayList<>();
        node.required("operands").forEach(operand -> operands.add(operand.stringValue()));
        return new Condition.Check(
                RuleField.valueOf(node.required("field").stringValue()),
                Operator.valueOf(node.required("operator").stringValue()),
                operands);
    }

    private static String word(Connective connective) {
        return connective.name().toLowerCase(Locale.ROOT);
    }
}
