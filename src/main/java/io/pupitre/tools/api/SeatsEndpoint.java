package io.pupitre.tools.api;

import io.pupitre.agency.ApiCaller;
import io.pupitre.agency.ApiProblem;
import io.pupitre.agency.ApiRow;
import io.pupitre.agency.ApiTable;
import io.pupitre.audit.ChangeReason;
import io.pupitre.tools.InvalidSeatsException;
import io.pupitre.tools.SeatsFeed;
import io.pupitre.tools.SeatsRow;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Where programs tell how many licences are paid for and used. {@code docs/api.md} tells them how. */
@RestController
class SeatsEndpoint {

    private static final Set<String> FIELDS = Set.of("tool", "vendor", "instance", "seatsPaid", "seatsUsed");

    private final SeatsFeed feed;
    private final JsonMapper json;

    SeatsEndpoint(SeatsFeed feed, JsonMapper json) {
        this.feed = feed;
        this.json = json;
    }

    @PostMapping("/api/v1/tools/seats")
    void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiTable> table = ApiTable.read(request, response, SeatsFeed.MAX_ROWS);
        if (table.isEmpty()) {
            return;
        }
        Optional<List<SeatsRow>> rows = table.get().rows(FIELDS, SeatsEndpoint::row, request, response);
        if (rows.isEmpty()) {
            return;
        }
        try {
            write(take(ApiCaller.of(request), rows.get()), response);
        } catch (InvalidSeatsException e) {
            ApiTable.refuse(
                    e.problems().stream()
                            .map(problem -> ApiProblem.Detail.of(problem.row(), problem.field(), problem.key()))
                            .toList(),
                    request,
                    response);
        }
    }

    /** The log tells which program it was, where it tells why. */
    private SeatsFeed.Answer take(ApiCaller caller, List<SeatsRow> rows) {
        AtomicReference<SeatsFeed.Answer> answer = new AtomicReference<>();
        ChangeReason.during("API – " + caller.name(), () -> answer.set(feed.take(rows)));
        return Objects.requireNonNull(answer.get());
    }

    private static SeatsRow row(ApiRow row) {
        return new SeatsRow(
                row.text("tool"),
                row.text("vendor"),
                row.text("instance"),
                row.number("seatsPaid"),
                row.number("seatsUsed"));
    }

    private void write(SeatsFeed.Answer answer, HttpServletResponse response) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("rows", answer.rows());
        body.put("changed", answer.changed());
        body.put("unchanged", answer.rows() - answer.changed());
        response.setStatus(200);
        response.setContentType("application/json");
        response.getOutputStream().write(json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }
}
