package io.pupitre.tools.quality;

import static java.util.stream.Collectors.groupingBy;

import io.pupitre.scorecard.InputId;
import io.pupitre.scorecard.UnitHold;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolHold;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.replacement.UseHold;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how checks stand: three statements, however many there are. */
@Component
class QualityStatements implements ToolHold, UseHold, UnitHold {

    private final JdbcClient jdbc;

    QualityStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Check(
            CheckRecord check, String tool, @Nullable InputId input) {}

    private record Found(UUID id, long version, UUID check, MeasurementDetails details, int measurements) {}

    /**
     * The checks of the tools that are not retired, by tool and subject.
     *
     * @param tool null for all; of one the checks are answered even when it is retired
     */
    List<CheckLine> lines(@Nullable ToolId tool, LocalDate today, ZoneId zone) {
        Map<UUID, Check> checks = new LinkedHashMap<>();
        List<Object> parameters = new ArrayList<>(List.of(client(), client(), client()));
        if (tool != null) {
            parameters.add(Ids.bytes(tool.value()));
        }
        jdbc.sql("""
                        select c.id, c.version, c.tool_id, c.kind, c.subject, c.threshold, c.every_days, c.owner, c.note, c.active,
                               c.since, t.product, t.instance, f.input_id
                          from quality_check c
                          join tool t on t.client_id = ? and t.id = c.tool_id
                          left join quality_feed f on f.client_id = ? and f.check_id = c.id
                         where c.client_id = ? and %s
                         order by t.product, t.instance, t.id, c.subject, c.id""".formatted(tool == null ? "t.status <> 'RETIRED'" : "c.tool_id = ?"))
                .params(parameters)
                .query((row, number) -> check(row))
                .list()
                .forEach(one -> checks.put(one.check().id().value(), one));
        if (checks.isEmpty()) {
            return List.of();
        }
        Map<UUID, Thresholds> thresholds = thresholds(checks.keySet());
        Map<UUID, List<Found>> found = found(checks);
        return checks.values().stream()
                .map(one -> {
                    UUID id = one.check().id().value();
                    Thresholds applied = Objects.requireNonNull(thresholds.get(id));
                    List<Found> latest = found.getOrDefault(id, List.of());
                    return CheckLine.of(
                            one.check(),
                            one.tool(),
                            latest.stream().map(of -> record(of, applied)).toList(),
                            latest.isEmpty() ? 0 : latest.getFirst().measurements(),
                            one.input(),
                            today,
                            zone);
                })
                .toList();
    }

    /** Remembers that a check gave figures as early as that. */
    void reach(CheckId check, YearMonth month) {
        jdbc.sql("""
                        update quality_feed f set f.first_month = least(f.first_month, ?)
                         where f.client_id = ? and f.check_id = ?""").params(month.atDay(1), client(), Ids.bytes(check.value())).update();
    }

    @Override
    public Set<UUID> heldOf(Collection<UUID> tools) {
        if (tools.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                jdbc.sql("select distinct c.tool_id from quality_check c where c.client_id = ? and c.tool_id in "
                                + places(tools.size()))
                        .params(ofClient(tools))
                        .query((row, number) -> Ids.fromBytes(row.getBytes(1)))
                        .list());
    }

    @Override
    public Set<InputId> inputsOf(ToolId tool) {
        return Set.copyOf(jdbc.sql("""
                        select distinct f.input_id
                          from quality_feed f
                          join quality_check c on c.client_id = ? and c.id = f.check_id
                         where f.client_id = ? and c.tool_id = ?""")
                .params(client(), client(), Ids.bytes(tool.value()))
                .query((row, number) -> new InputId(Ids.fromBytes(row.getBytes(1))))
                .list());
    }

    @Override
    public boolean isFed(InputId input) {
        return jdbc.sql("select count(*) from quality_feed f where f.client_id = ? and f.input_id = ?")
                        .params(client(), Ids.bytes(input.value()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Map<UUID, Thresholds> thresholds(Collection<UUID> checks) {
        Map<UUID, Map<Instant, BigDecimal>> bySince = new HashMap<>();
        jdbc.sql(
                        "select h.check_id, h.since, h.threshold from quality_threshold h where h.client_id = ? and h.check_id in "
                                + places(checks.size()))
                .params(ofClient(checks))
                .query(row -> {
                    bySince.computeIfAbsent(Ids.fromBytes(row.getBytes(1)), check -> new HashMap<>())
                            .put(Objects.requireNonNull(instant(row, 2)), CheckDetails.plain(row.getBigDecimal(3)));
                });
        Map<UUID, Thresholds> thresholds = new HashMap<>();
        bySince.forEach((check, all) -> thresholds.put(check, new Thresholds(all)));
        return thresholds;
    }

    private Map<UUID, List<Found>> found(Map<UUID, Check> checks) {
        List<Object> parameters = ofClient(checks.keySet());
        parameters.add(CheckLine.TREND + 1);
        return jdbc
                .sql("""
                        select n.id, n.version, n.check_id, n.measured_at, n.counted, n.total, n.newest_at, n.measurements
                          from (select m.id, m.version, m.check_id, m.measured_at, m.counted, m.total, m.newest_at,
                                       row_number() over (partition by m.check_id order by m.measured_at desc) place,
                                       count(*) over (partition by m.check_id) measurements
                                  from quality_measurement m
                                 where m.client_id = ? and m.check_id in %s) n
                         where n.place <= ?
                         order by n.check_id, n.place""".formatted(places(checks.size())))
                .params(parameters)
                .query((row, number) -> found(row, checks))
                .list()
                .stream()
                .collect(groupingBy(Found::check));
    }

    private static Found found(ResultSet row, Map<UUID, Check> checks) throws SQLException {
        UUID check = Ids.fromBytes(row.getBytes(3));
        return new Found(
                Ids.fromBytes(row.getBytes(1)),
                row.getLong(2),
                check,
                new MeasurementDetails(
                        Objects.requireNonNull(checks.get(check))
                                .check()
                                .details()
                                .kind(),
                        Objects.requireNonNull(instant(row, 4)),
                        row.getObject(5, Long.class),
                        row.getObject(6, Long.class),
                        instant(row, 7)),
                row.getInt(8));
    }

    private static MeasurementRecord record(Found found, Thresholds thresholds) {
        return new MeasurementRecord(
                new MeasurementId(found.id()),
                found.version(),
                new CheckId(found.check()),
                found.details(),
                thresholds.at(found.details().at()));
    }

    private static Check check(ResultSet row) throws SQLException {
        byte[] input = row.getBytes(14);
        return new Check(
                new CheckRecord(
                        new CheckId(Ids.fromBytes(row.getBytes(1))),
                        row.getLong(2),
                        new ToolId(Ids.fromBytes(row.getBytes(3))),
                        new CheckDetails(
                                CheckKind.valueOf(row.getString(4)),
                                row.getString(5),
                                row.getBigDecimal(6),
                                row.getInt(7),
                                row.getString(8),
                                row.getString(9),
                                row.getBoolean(10)),
                        row.getObject(11, LocalDate.class)),
                ToolDetails.name(row.getString(12), row.getString(13)),
                input == null ? null : new InputId(Ids.fromBytes(input)));
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    private static List<Object> ofClient(Collection<UUID> ids) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(client());
        ids.forEach(id -> parameters.add(Ids.bytes(id)));
        return parameters;
    }

    private static String places(int parameters) {
        return "(?" + ", ?".repeat(parameters - 1) + ")";
    }

    private static byte[] client() {
        return Ids.bytes(CurrentScope.workspace().workspace().value());
    }
}
