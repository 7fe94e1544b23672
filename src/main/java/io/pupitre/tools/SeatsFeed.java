package io.pupitre.tools;

import io.pupitre.tenancy.ForConsultants;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many licences are paid for and used, as programs tell it: all rows or none. Tools that are not retired are
 * found by name, as in files; none is added. Who sends the same again changes nothing.
 */
@Service
@ForConsultants
@Transactional
public class SeatsFeed {

    /** No call has more rows. */
    public static final int MAX_ROWS = 5_000;

    private static final Pattern COUNT = Pattern.compile("\\d{1,7}");

    private final ToolRepository tools;

    SeatsFeed(ToolRepository tools) {
        this.tools = tools;
    }

    /**
     * What came of a call.
     *
     * @param changed of how many tools something was changed
     */
    public record Answer(int rows, int changed) {}

    /**
     * Takes what a program tells. Each change is logged like a person's.
     *
     * @throws InvalidSeatsException when a row names no tool of this workspace, names one twice, or has no numbers
     * @throws IllegalArgumentException when there are no rows or too many
     */
    public Answer take(List<SeatsRow> rows) {
        if (rows.isEmpty() || rows.size() > MAX_ROWS) {
            throw new IllegalArgumentException("From 1 to " + MAX_ROWS + " rows");
        }
        tools.holdAll();
        Map<UUID, Tool> byId = tools.findAll().stream().collect(Collectors.toMap(Tool::id, tool -> tool));
        KnownTools known = new KnownTools(byId.values().stream()
                .map(Tool::record)
                .filter(tool -> tool.details().status() != ToolStatus.RETIRED)
                .toList());
        List<Told> told = new ArrayList<>();
        List<SeatsProblem> problems = new ArrayList<>();
        Set<ToolId> met = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            read(known, row, rows.get(row), met, problems).ifPresent(told::add);
        }
        if (!problems.isEmpty()) {
            throw new InvalidSeatsException(problems);
        }
        int changed = 0;
        for (Told one : told) {
            ToolDetails wanted = one.details();
            if (!wanted.equals(one.tool().details())) {
                Objects.requireNonNull(byId.get(one.tool().id().value())).describe(wanted);
                changed++;
            }
        }
        tools.flush();
        return new Answer(rows.size(), changed);
    }

    private record Told(
            ToolRecord tool,
            @Nullable Integer paid,
            @Nullable Integer used) {

        ToolDetails details() {
            ToolWriting writing = tool.details().edit();
            if (paid != null) {
                writing.seatsPaid(paid);
            }
            if (used != null) {
                writing.seatsUsed(used);
            }
            return writing.details();
        }
    }

    private static Optional<Told> read(
            KnownTools known, int row, SeatsRow told, Set<ToolId> met, List<SeatsProblem> problems) {
        Optional<ToolRecord> tool = known.findOnly(told.tool(), told.vendor(), told.instance());
        if (tool.isEmpty()) {
            problems.add(new SeatsProblem(row, "tool", "tools.seats-tool"));
        } else if (!met.add(tool.get().id())) {
            problems.add(new SeatsProblem(row, "tool", "tools.seats-twice"));
        }
        if (told.paid().isEmpty() && told.used().isEmpty()) {
            problems.add(new SeatsProblem(row, "", "tools.seats-missing"));
        }
        Integer paid = count(row, ToolField.SEATS_PAID, told.paid(), problems);
        Integer used = count(row, ToolField.SEATS_USED, told.used(), problems);
        return tool.map(found -> new Told(found, paid, used));
    }

    private static @Nullable Integer count(int row, ToolField field, String digits, List<SeatsProblem> problems) {
        if (digits.isEmpty()) {
            return null;
        }
        if (COUNT.matcher(digits).matches()) {
            int count = Integer.parseInt(digits);
            if (count <= field.limit()) {
                return count;
            }
        }
        problems.add(new SeatsProblem(row, field.property(), "tools.seats-range"));
        return null;
    }
}
