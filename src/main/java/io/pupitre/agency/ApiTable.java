package io.pupitre.agency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program sent: an object of nothing but an array of rows. */
public final class ApiTable {

    static final int MAX_BYTES = 1 << 20;

    /** A program learns as much from these as from all. */
    private static final int TOLD = 100;

    private static final ApiProblem TOO_LARGE = new ApiProblem(413, "too-large", "agency.api-too-large");
    private static final ApiProblem NO_ROWS = new ApiProblem(400, "no-rows", "agency.api-no-rows");
    private static final ApiProblem INVALID = new ApiProblem(422, "invalid-rows", "agency.api-invalid-rows");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final byte[] content;
    private final JsonNode rows;

    private ApiTable(byte[] content, JsonNode rows) {
        this.content = content;
        this.rows = rows;
    }

    /**
     * Reads a call; what is no table, or too large a one, is refused.
     *
     * @param most rows that it may have
     * @return nothing when the call was answered
     */
    public static Optional<ApiTable> read(HttpServletRequest request, HttpServletResponse response, int most)
            throws IOException {
        byte[] content = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (content.length > MAX_BYTES) {
            TOO_LARGE.write(request, response);
            return Optional.empty();
        }
        JsonNode all = parse(content);
        JsonNode rows = all.path("rows");
        if (!all.isObject() || all.size() != 1 || !rows.isArray() || rows.isEmpty() || rows.size() > most) {
            NO_ROWS.write(request, response);
            return Optional.empty();
        }
        return Optional.of(new ApiTable(content, rows));
    }

    /** As it came in. */
    public byte[] content() {
        return content.clone();
    }

    /**
     * The rows; when one has a field that is not known or of another kind, the call is refused.
     *
     * @param fields those that a row may have
     * @param read asks a row for all that it may have
     * @return nothing when the call was answered
     */
    public <T> Optional<List<T>> rows(
            Set<String> fields, Function<ApiRow, T> read, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<T> all = new ArrayList<>();
        List<ApiProblem.Detail> problems = new ArrayList<>();
        for (JsonNode one : rows) {
            ApiRow row = new ApiRow(all.size(), one, fields);
            all.add(read.apply(row));
            problems.addAll(row.problems());
        }
        if (problems.isEmpty()) {
            return Optional.of(all);
        }
        refuse(problems, request, response);
        return Optional.empty();
    }

    /** Answers that some rows cannot be taken, and so none was. */
    public static void refuse(
            List<ApiProblem.Detail> problems, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        INVALID.write(request, response, problems.subList(0, Math.min(TOLD, problems.size())), problems.size());
    }

    private static JsonNode parse(byte[] body) {
        try {
            JsonNode parsed = JSON.readTree(body);
            return parsed == null ? JSON.missingNode() : parsed;
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }
}
