package io.pupitre.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A row of what a program sent, read as text; what that means is a service's to say. */
public final class ApiRow {

    private final int number;
    private final JsonNode row;
    private final List<ApiProblem.Detail> problems = new ArrayList<>();

    /**
     * @param number from 0
     * @param fields those that a row may have
     */
    ApiRow(int number, JsonNode row, Set<String> fields) {
        this.number = number;
        this.row = row;
        if (!row.isObject()) {
            problem("", "agency.api-kind");
        }
        row.propertyNames().stream()
                .filter(name -> !fields.contains(name))
                .forEach(name -> problem(pointer(name), "agency.api-unknown"));
    }

    /** A field's text; empty when it is missing or of another kind. */
    public String text(String field) {
        return text(field, row.path(field));
    }

    /** A number as it was written, with quotes or without: a huge exponent must not be written out. */
    public String number(String field) {
        JsonNode value = row.path(field);
        return value.isNumber() ? value.decimalValue().toString() : text(field, value);
    }

    /** The texts of an object. */
    public Map<String, String> texts(String field) {
        JsonNode all = row.path(field);
        if (!all.isMissingNode() && !all.isObject()) {
            problem(field, "agency.api-kind");
        }
        Map<String, String> texts = new HashMap<>();
        for (String name : all.propertyNames()) {
            texts.put(name, text(field + "/" + pointer(name), all.path(name)));
        }
        return texts;
    }

    /** What is of another kind than it ought to be, of what was asked for, or not known. */
    List<ApiProblem.Detail> problems() {
        return problems;
    }

    private String text(String field, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            problem(field, "agency.api-kind");
            return "";
        }
        return value.stringValue();
    }

    /** A name in a place, as RFC 6901 writes it. */
    private static String pointer(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private void problem(String field, String key) {
        problems.add(ApiProblem.Detail.of(number, field, key));
    }
}
