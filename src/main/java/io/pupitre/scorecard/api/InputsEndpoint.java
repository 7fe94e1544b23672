package io.pupitre.scorecard.api;

import io.pupitre.agency.ApiCaller;
import io.pupitre.agency.ApiProblem;
import io.pupitre.scorecard.CallReusedException;
import io.pupitre.scorecard.FeedCall;
import io.pupitre.scorecard.ImportId;
import io.pupitre.scorecard.ImportInfo;
import io.pupitre.scorecard.ImportKind;
import io.pupitre.scorecard.InputFeed;
import io.pupitre.scorecard.InputImports;
import io.pupitre.scorecard.InvalidFeedException;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Where programs send figures, and look up what became of them. {@code docs/api.md} tells them how. */
@RestController
class InputsEndpoint {

    static final int MAX_BYTES = 1 << 20;

    /** A program learns as much from these as from all. */
    private static final int TOLD = 100;

    private static final ApiProblem TOO_LARGE = new ApiProblem(413, "too-large", "scorecard.feed-too-large");
    private static final ApiProblem NO_TABLE = new ApiProblem(400, "no-rows", "scorecard.feed-no-rows");
    private static final ApiProblem NO_KEY = new ApiProblem(400, "idempotency-key", "scorecard.feed-key");
    private static final ApiProblem REUSED = new ApiProblem(422, "idempotency-key-reused", "scorecard.feed-reused");
    private static final ApiProblem INVALID = new ApiProblem(422, "invalid-rows", "scorecard.feed-invalid");

    private final InputFeed feed;
    private final InputImports imports;
    private final JsonMapper json;

    InputsEndpoint(InputFeed feed, InputImports imports, JsonMapper json) {
        this.feed = feed;
        this.imports = imports;
        this.json = json;
    }

    @PostMapping("/api/v1/inputs")
    void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] content = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (content.length > MAX_BYTES) {
            TOO_LARGE.write(request, response);
            return;
        }
        FeedBody body = new FeedBody(content);
        if (!body.isTable() || body.rows().isEmpty() || body.rows().size() > InputFeed.MAX_ROWS) {
            NO_TABLE.write(request, response);
            return;
        }
        String key = Objects.requireNonNullElse(request.getHeader("Idempotency-Key"), "");
        if (!key.isEmpty() && !FeedCall.isKey(key)) {
            NO_KEY.write(request, response);
            return;
        }
        if (!body.problems().isEmpty()) {
            refuse(body.problems(), request, response);
            return;
        }
        ApiCaller caller = ApiCaller.of(request);
        try {
            InputFeed.Answer answer = feed.send(
                    caller.name(), new FeedCall(caller.token(), key, FeedCall.Digest.of(content)), body.rows());
            response.setHeader(
                    "Location", "/api/v1/inputs/" + answer.batch().id().value());
            if (answer.again()) {
                response.setHeader("Idempotent-Replayed", "true");
            }
            write(answer.again() ? 200 : 201, answer.batch(), response);
        } catch (InvalidFeedException e) {
            refuse(
                    e.problems().stream()
                            .map(problem -> FeedBody.detail(problem.row(), problem.field(), problem.key()))
                            .toList(),
                    request,
                    response);
        } catch (CallReusedException e) {
            REUSED.write(request, response);
        }
    }

    @GetMapping("/api/v1/inputs/{batch}")
    void get(@PathVariable String batch, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ImportInfo info = imports.get(new ImportId(Ids.parse(batch)));
            if (info.kind() == ImportKind.API) {
                write(200, info, response);
                return;
            }
        } catch (NotFoundException e) {
            // Said below, together with batches that people made.
        }
        ApiProblem.NOT_FOUND.write(request, response);
    }

    private static void refuse(
            List<ApiProblem.Detail> problems, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        INVALID.write(request, response, problems.subList(0, Math.min(TOLD, problems.size())), problems.size());
    }

    private void write(int status, ImportInfo batch, HttpServletResponse response) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("batch", batch.id().value().toString());
        body.put("state", batch.state().name().toLowerCase(Locale.ROOT));
        body.put("source", batch.source());
        body.put("rows", batch.counts().rows());
        body.put("added", batch.counts().added());
        body.put("changed", batch.counts().changed());
        body.put("unchanged", batch.counts().unchanged());
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }
}
