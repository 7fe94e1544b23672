package io.pupitre.audit;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the log with plain SQL: an entity could be updated, and the log can't. */
@Component
class AuditStore {

    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AuditStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @param about the records in whose histories it stands besides; of a change in a workspace only */
    void append(
            AuditEntry.Action action,
            String subjectType,
            UUID subject,
            String name,
            List<FieldChange> changes,
            Set<UUID> about) {
        byte[] id = Ids.bytes(Ids.next());
        switch (CurrentScope.get()) {
            case Scope.Workspace scope -> {
                jdbc.sql("""
                                insert into audit_event (client_id, agency_id, id, at, person_id, action, subject_type,
                                  subject_id, subject_name, changes, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                        .params(
                                Ids.bytes(scope.workspace().value()),
                                Ids.bytes(scope.agency().value()),
                                id,
                                LocalDateTime.now(clock),
                                Ids.bytes(scope.person().value()),
                                action.name(),
                                subjectType,
                                Ids.bytes(subject),
                                shortened(name),
                                json.writeValueAsString(changes))
                        .param(ChangeReason.kept().orElse(null))
                        .update();
                about.forEach(record -> mention(scope, record, id));
            }
            case Scope.Agency scope ->
                jdbc.sql("""
                                insert into audit_agency_event (agency_id, id, at, person_id, action, subject_type,
                                  subject_id, subject_name, changes, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                        .params(
                                Ids.bytes(scope.agency().value()),
                                id,
                                LocalDateTime.now(clock),
                                Ids.bytes(scope.person().value()),
                                action.name(),
                                subjectType,
                                Ids.bytes(subject),
                                shortened(name),
                                json.writeValueAsString(changes))
                        .param(ChangeReason.kept().orElse(null))
                        .update();
            case Scope.Platform ignored ->
                throw new IllegalStateException("The platform operator changes no tenant data");
        }
    }

    private void mention(Scope.Workspace scope, UUID record, byte[] entry) {
        jdbc.sql("insert into audit_mention (client_id, agency_id, record_id, event_id) values (?, ?, ?, ?)")
                .params(
                        Ids.bytes(scope.workspace().value()),
                        Ids.bytes(scope.agency().value()),
                        Ids.bytes(record),
                        entry)
                .update();
    }

    List<AuditEntry> latestOfWorkspace(Scope.Workspace scope, int offset, int limit) {
        return jdbc.sql("""
                        select id, at, person_id, action, subject_type, subject_id, subject_name, changes, reason
                          from audit_event where client_id = ? order by id desc limit ? offset ?""")
                .params(Ids.bytes(scope.workspace().value()), limit, offset)
                .query(this::entry)
                .list();
    }

    List<AuditEntry> ofTypes(Scope.Workspace scope, Collection<String> types, int offset, int limit) {
        List<Object> parameters = parameters(scope, types);
        parameters.add(limit);
        parameters.add(offset);
        return jdbc.sql("select id, at, person_id, action, subject_type, subject_id, subject_name, changes, reason"
                        + " from audit_event" + where(types) + " order by id desc limit ? offset ?")
                .params(parameters)
                .query(this::entry)
                .list();
    }

    long count(Scope.Workspace scope, Collection<String> types) {
        return jdbc.sql("select count(*) from audit_event" + where(types))
                .params(parameters(scope, types))
                .query(Long.class)
                .single();
    }

    private static String where(Collection<String> types) {
        return " where client_id = ? and subject_type in (?" + ", ?".repeat(types.size() - 1) + ")";
    }

    private static List<Object> parameters(Scope.Workspace scope, Collection<String> types) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(Ids.bytes(scope.workspace().value()));
        parameters.addAll(types);
        return parameters;
    }

    List<AuditEntry> ofSubject(Scope.Workspace scope, UUID subject) {
        return jdbc.sql("""
                        select id, at, person_id, action, subject_type, subject_id, subject_name, changes, reason
                          from audit_event where client_id = ? and subject_id = ? order by id desc limit 200""")
                .params(Ids.bytes(scope.workspace().value()), Ids.bytes(subject))
                .query(this::entry)
                .list();
    }

    List<AuditEntry> mentioning(Scope.Workspace scope, UUID record) {
        byte[] client = Ids.bytes(scope.workspace().value());
        return jdbc.sql("""
                        select e.id, e.at, e.person_id, e.action, e.subject_type, e.subject_id, e.subject_name, e.changes, e.reason
                          from audit_mention m
                          join audit_event e on e.client_id = ? and e.id = m.event_id
                         where m.client_id = ? and m.record_id = ? order by m.event_id desc limit 200""")
                .params(client, client, Ids.bytes(record))
                .query(this::entry)
                .list();
    }

    private AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                Ids.fromBytes(row.getBytes("id")),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new PersonId(Ids.fromBytes(row.getBytes("person_id"))),
                AuditEntry.Action.valueOf(row.getString("action")),
                row.getString("subject_type"),
                Ids.fromBytes(row.getBytes("subject_id")),
                row.getString("subject_name"),
                json.readValue(row.getString("changes"), CHANGES),
                row.getString("reason"));
    }

    private static String shortened(String name) {
        return name.length() <= 300 ? name : name.substring(0, 300);
    }
}
