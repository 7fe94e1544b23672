package io.pupitre.agency;

import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far letters are, by plain SQL: it is nobody's edit, and must not meet one of the membership. */
@Component
class LetterStatements {

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterStatements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How often it was tried, and how that ended. */
    record Progress(LetterState state, int tries) {}

    /** Begins a letter, which takes the place of an earlier one. */
    void begin(UUID membership, UUID letter) {
        jdbc.sql("""
                        insert into invitation_letter (agency_id, membership_id, letter, state, tries, due_at)
                        values (?, ?, ?, 'WAITING', 0, ?)
                        on duplicate key update letter = values(letter), state = values(state), tries = values(tries),
                          due_at = values(due_at), sent_at = null""")
                .params(agency(), Ids.bytes(membership), Ids.bytes(letter), LocalDateTime.now(clock))
                .update();
    }

    Optional<Progress> find(UUID membership, UUID letter) {
        return jdbc.sql("""
                        select state, tries from invitation_letter
                         where agency_id = ? and membership_id = ? and letter = ?""")
                .params(agency(), Ids.bytes(membership), Ids.bytes(letter))
                .query((row, number) -> new Progress(LetterState.valueOf(row.getString(1)), row.getInt(2)))
                .optional();
    }

    /** @return whether it was waiting: only then may it be sent */
    boolean handOver(UUID membership, UUID letter) {
        return jdbc.sql("""
                        update invitation_letter set state = 'SENDING', due_at = null
                         where agency_id = ? and membership_id = ? and letter = ? and state = 'WAITING'""")
                        .params(agency(), Ids.bytes(membership), Ids.bytes(letter))
                        .update()
                == 1;
    }

    void sent(UUID membership, UUID letter) {
        jdbc.sql("""
                        update invitation_letter set state = 'SENT', sent_at = ?
                         where agency_id = ? and membership_id = ? and letter = ? and state in ('SENDING', 'UNCLEAR')""")
                .params(LocalDateTime.now(clock), agency(), Ids.bytes(membership), Ids.bytes(letter))
                .update();
    }

    void failed(UUID membership, UUID letter, LetterState state, @Nullable Instant dueAt) {
        jdbc.sql("""
                        update invitation_letter set state = ?, tries = tries + 1, due_at = ?
                         where agency_id = ? and membership_id = ? and letter = ? and state in ('WAITING', 'SENDING')""")
                .param(state.name())
                .param(dueAt == null ? null : LocalDateTime.ofInstant(dueAt, ZoneOffset.UTC))
                .params(agency(), Ids.bytes(membership), Ids.bytes(letter))
                .update();
    }

    private static byte[] agency() {
        AgencyId agency = CurrentScope.get() instanceof Scope.Workspace in
                ? in.agency()
                : CurrentScope.agency().agency();
        return Ids.bytes(agency.value());
    }
}
