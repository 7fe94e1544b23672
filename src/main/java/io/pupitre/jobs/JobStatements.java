package io.pupitre.jobs;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of jobs by plain SQL: progress is written many times a second and is nobody's edit. */
@Component
class JobStatements {

    private static final String COLUMNS =
            "id, kind, subject_id, state, done, total, cancel_requested, failure, created_at, ended_at";

    private final JdbcClient jdbc;
    private final Clock clock;

    JobStatements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(Scope.Workspace scope, JobId job, String kind, UUID subject) {
        jdbc.sql("""
                        insert into background_job (client_id, id, agency_id, kind, subject_id, state, done, total,
                          cancel_requested, failure, created_by, created_at)
                        values (?, ?, ?, ?, ?, 'QUEUED', 0, 0, false, '', ?, ?)""")
                .params(
                        client(scope),
                        Ids.bytes(job.value()),
                        Ids.bytes(scope.agency().value()),
                        kind,
                        Ids.bytes(subject),
                        Ids.bytes(scope.person().value()),
                        LocalDateTime.now(clock))
                .update();
    }

    Optional<Job> find(Scope.Workspace scope, JobId job) {
        return jdbc.sql("select " + COLUMNS + " from background_job where client_id = ? and id = ?")
                .params(client(scope), Ids.bytes(job.value()))
                .query(JobStatements::job)
                .optional();
    }

    Optional<Job> findLatest(Scope.Workspace scope, UUID subject) {
        return jdbc.sql("select " + COLUMNS
                        + " from background_job where client_id = ? and subject_id = ? order by id desc limit 1")
                .params(client(scope), Ids.bytes(subject))
                .query(JobStatements::job)
                .optional();
    }

    /** @return whether there is such a job that is not over */
    boolean requestCancel(Scope.Workspace scope, JobId job) {
        return jdbc.sql("""
                        update background_job set cancel_requested = true
                         where client_id = ? and id = ? and state in ('QUEUED', 'RUNNING')""").params(client(scope), Ids.bytes(job.value())).update() == 1;
    }

    /**
     * Seen by others at once, also from within a long transaction.
     *
     * @return whether the job may go on: it is not over, and nobody asked to cancel it
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean progress(Scope.Workspace scope, JobId job, long done, long total) {
        return jdbc.sql("""
                        update background_job set state = 'RUNNING', done = ?, total = ?
                         where client_id = ? and id = ? and state in ('QUEUED', 'RUNNING') and cancel_requested = false""")
                        .params(done, total, client(scope), Ids.bytes(job.value()))
                        .update()
                == 1;
    }

    void end(Scope.Workspace scope, JobId job, JobState state, String failure) {
        jdbc.sql("""
                        update background_job set state = ?, failure = ?, ended_at = ?
                         where client_id = ? and id = ? and state in ('QUEUED', 'RUNNING')""")
                .params(state.name(), failure, LocalDateTime.now(clock), client(scope), Ids.bytes(job.value()))
                .update();
    }

    private static byte[] client(Scope.Workspace scope) {
        return Ids.bytes(scope.workspace().value());
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        LocalDateTime endedAt = row.getObject("ended_at", LocalDateTime.class);
        return new Job(
                new JobId(Ids.fromBytes(row.getBytes("id"))),
                row.getString("kind"),
                Ids.fromBytes(row.getBytes("subject_id")),
                JobState.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                row.getBoolean("cancel_requested"),
                row.getString("failure"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                endedAt == null ? null : endedAt.toInstant(ZoneOffset.UTC));
    }
}
