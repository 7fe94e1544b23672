package io.pupitre.tools.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was decided. Rows are added only: the application's account has no right to change or delete them. */
@Component
class DecisionStatements {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    DecisionStatements(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What lists need to know of a decision. */
    record Outline(int round, DecisionKind kind, @Nullable UUID candidate, String subject) {}

    /**
     * Records a decision of the scope's person.
     *
     * @param round of the evaluation that it ends or begins
     * @param subject the name of the candidate; empty for all
     */
    void append(EvaluationId evaluation, int round, Decision decision, String subject, FrozenSheet sheet) {
        append(
                evaluation,
                round,
                decision.kind(),
                decision.candidate(),
                subject,
                decision.reason(),
                decision.decidedOn(),
                decision.decider(),
                decision.name(),
                decision.evidence(),
                sheet);
    }

    /** Records a step of the evaluation itself, by the scope's person. */
    void append(
            EvaluationId evaluation, int round, DecisionKind kind, String reason, LocalDate today, FrozenSheet sheet) {
        append(evaluation, round, kind, null, "", reason, today, Decider.RECORDER, "", "", sheet);
    }

    /** Of one evaluation, the latest first. */
    List<DecisionRecord> of(EvaluationId evaluation) {
        return jdbc.sql("""
                        select id, round_number, kind, subject, reason, decided_on, decider, decider_name, evidence,
                          recorded_by, recorded_at, sheet
                          from evaluation_decision
                         where client_id = ? and evaluation_id = ? order by id desc""")
                .params(client(), Ids.bytes(evaluation.value()))
                .query(this::record)
                .list();
    }

    /** Of one evaluation, in their order. */
    List<Outline> outlines(EvaluationId evaluation) {
        return outlines().getOrDefault(evaluation.value(), List.of());
    }

    /** Of all evaluations of the client, by their ids, each in their order. */
    Map<UUID, List<Outline>> outlines() {
        record Of(UUID evaluation, Outline outline) {}
        return jdbc
                .sql("""
                        select evaluation_id, round_number, kind, candidate_id, subject
                          from evaluation_decision where client_id = ? order by id""")
                .param(client())
                .query((row, number) -> {
                    byte[] candidate = row.getBytes(4);
                    return new Of(
                            Ids.fromBytes(row.getBytes(1)),
                            new Outline(
                                    row.getInt(2),
                                    DecisionKind.valueOf(row.getString(3)),
                                    candidate == null ? null : Ids.fromBytes(candidate),
                                    row.getString(5)));
                })
                .list()
                .stream()
                .collect(groupingBy(Of::evaluation, mapping(Of::outline, toList())));
    }

    private void append(
            EvaluationId evaluation,
            int round,
            DecisionKind kind,
            @Nullable CandidateId candidate,
            String subject,
            String reason,
            LocalDate decidedOn,
            Decider decider,
            String name,
            String evidence,
            FrozenSheet sheet) {
        Scope.Workspace scope = CurrentScope.workspace();
        jdbc.sql("""
                        insert into evaluation_decision (client_id, agency_id, id, evaluation_id, round_number, kind, candidate_id,
                          subject, reason, decided_on, decider, decider_name, evidence, recorded_by, recorded_at, sheet)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.bytes(scope.workspace().value()),
                        Ids.bytes(scope.agency().value()),
                        Ids.bytes(Ids.next()),
                        Ids.bytes(evaluation.value()),
                        round,
                        kind.name())
                .param(candidate == null ? null : Ids.bytes(candidate.value()))
                .params(
                        subject,
                        reason,
                        decidedOn,
                        decider.name(),
                        name,
                        evidence,
                        Ids.bytes(scope.person().value()),
                        LocalDateTime.now(clock),
                        json.writeValueAsString(sheet))
                .update();
    }

    private DecisionRecord record(ResultSet row, int number) throws SQLException {
        return new DecisionRecord(
                Ids.fromBytes(row.getBytes(1)),
                row.getInt(2),
                DecisionKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                Decider.valueOf(row.getString(7)),
                row.getString(8),
                row.getString(9),
                new PersonId(Ids.fromBytes(row.getBytes(10))),
                row.getObject(11, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                json.readValue(row.getString(12), FrozenSheet.class));
    }

    private static byte[] client() {
        return Ids.bytes(CurrentScope.workspace().workspace().value());
    }
}
