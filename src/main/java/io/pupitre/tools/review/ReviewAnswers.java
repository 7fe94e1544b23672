package io.pupitre.tools.review;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a filled checklist is stored and logged: canonical JSON with the number of its format. */
public final class ReviewAnswers {

    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private ReviewAnswers() {}

    static String write(List<ReviewAnswer> answers) {
        ObjectNode root = JSON.createObjectNode().put("format", FORMAT);
        ArrayNode list = root.putArray("answers");
        answers.forEach(one -> list.addObject()
                .put("question", one.question().name())
                .put("answer", one.answer().name())
                .put("remark", one.remark()));
        return JSON.writeValueAsString(root);
    }

    /** @throws IllegalStateException when the format isn't known here */
    public static List<ReviewAnswer> read(String json) {
        JsonNode root = JSON.readTree(json);
        if (root.path("format").asInt(0) != FORMAT) {
            throw new IllegalStateException("Answers of an unknown format: " + root.path("format"));
        }
        List<ReviewAnswer> answers = new ArrayList<>();
        root.required("answers")
                .forEach(one -> answers.add(new ReviewAnswer(
                        ReviewQuestion.valueOf(one.required("question").stringValue()),
                        Answer.valueOf(one.required("answer").stringValue()),
                        one.required("remark").stringValue())));
        return answers;
    }
}
