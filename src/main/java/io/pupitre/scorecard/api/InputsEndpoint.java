package io.pupitre.scorecard.api;

import io.pupitre.agency.ApiCaller;
import io.pupitre.agency.ApiProblem;
import io.pupitre.agency.ApiRow;
import io.pupitre.agency.ApiTable;
import io.pupitre.scorecard.CallReusedException;
import io.pupitre.scorecard.FeedCall;
import io.pupitre.scorecard.FeedRow;
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
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Where programs send figures, and look up what became of them. {@code docs/api.md} tells them how. */
@RestController
class InputsEndpoint {

    private static final Set<String> FIELDS = Set.of("date", "month", "dimensions", "input", "figure");

    private static final ApiProblem NO_KEY = new ApiProblem(400, "idempotency-key", "scorecard.feed-key");
    private static final ApiProblem REUSED = new ApiProblem(422, "idempotency-key-reused", "scorecard.feed-reused");

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
        Optional<ApiTable> table = ApiTable.read(request, response, InputFeed.MAX_ROWS);
        if (table.isEmpty()) {
            return;
        }
        String key = Objects.requireNonNullElse(request.getHeader("Idempotency-Key"), "");
        if (!key.isEmpty() && !FeedCall.isKey(key)) {
            NO_KEY.write(request, response);
            return;
        }
        Optional<List<FeedRow>> rows = table.get().rows(FIELDS, InputsEndpoint::row, request, response);
        if (rows.isEmpty()) {
            return;
        }
        ApiCaller caller = ApiCaller.of(request);
        try {
            InputFeed.Answer answer = feed.send(
                    caller.name(),
                    new FeedCall(
                            caller.token(), key, FeedCall.Digest.of(table.get().content())),
                    rows.get());
            response.setHeader(
                    "Location", "/api/v1/inputs/" + answer.batch().id().value());
            if (answer.again()) {
                response.setHeader("Idempotent-Replayed", "true");
            }
            write(answer.again() ? 200 : 201, answer.batch(), response);
        } catch (InvalidFeedException e) {
            ApiTable.refuse(
                    e.problems().stream()
                            .map(problem -> ApiProblem.Detail.of(problem.row(), problem.field(), problem.key()))
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

    private static FeedRow row(ApiRow row) {
        return new FeedRow(
                row.text("date"), row.text("month"), row.texts("dimensions"), row.text("input"), row.number("figure"));
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
