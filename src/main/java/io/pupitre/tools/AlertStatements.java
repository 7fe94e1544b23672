package io.pupitre.tools;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the person of the scope was told of by mail, by plain SQL: it is nobody's edit.
 *
 * @see <a href="../../../../../../docs/decisions/0021-notice-alerts.md">Notice alerts</a>
 */
@Component
class AlertStatements {

    /** As often a mail server may refuse a letter about the same, one hour after the other. */
    static final int MAX_TRIES = 24;

    private static final String KEY =
            " where agency_id = ? and client_id = ? and tool_id = ? and person_id = ? and notice_by = ? and stage = ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    AlertStatements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How far one alert is. */
    private enum State {
        /** The mail server was about to get it. Whether it did is not known as long as it stays so: it is not sent again. */
        HANDED_OVER,
        TOLD,
        /** The mail server didn't take it for certain. */
        REFUSED
    }

    private record Key(UUID tool, LocalDate noticeBy, NoticeStage stage) {

        static Key of(ContractRenewal contract) {
            return new Key(contract.tool().value(), contract.noticeBy(), contract.stage());
        }
    }

    /** Those that the person hasn't been told of at this stage and for this day of notice, and still may be. */
    List<ContractRenewal> untold(List<ContractRenewal> contracts) {
        Scope.Agency scope = CurrentScope.agency();
        Optional<LocalDate> earliest =
                contracts.stream().map(ContractRenewal::noticeBy).min(LocalDate::compareTo);
        if (earliest.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(Ids.bytes(scope.agency().value()));
        scope.workspaces().forEach(workspace -> parameters.add(Ids.bytes(workspace.value())));
        parameters.add(Ids.bytes(scope.person().value()));
        parameters.add(earliest.get());
        Map<Key, Boolean> closed = new HashMap<>();
        jdbc.sql("""
                        select tool_id, notice_by, stage, state, tries from notice_alert
                         where agency_id = ? and client_id in (?%s) and person_id = ? and notice_by >= ?""".formatted(", ?".repeat(scope.workspaces().size() - 1)))
                .params(parameters)
                .query(row -> {
                    closed.put(
                            new Key(
                                    Ids.fromBytes(row.getBytes(1)),
                                    row.getObject(2, LocalDate.class),
                                    NoticeStage.valueOf(row.getString(3))),
                            State.valueOf(row.getString(4)) != State.REFUSED || row.getInt(5) >= MAX_TRIES);
                });
        return contracts.stream()
                .filter(contract -> !closed.getOrDefault(Key.of(contract), false))
                .toList();
    }

    /**
     * Notes that the mail server is about to get a letter about these: about all of them or none.
     *
     * @throws DuplicateKeyException when another run has noted one of them meanwhile
     */
    @Transactional
    public void handOver(List<ContractRenewal> contracts) {
        for (ContractRenewal contract : contracts) {
            if (!again(contract)) {
                first(contract);
            }
        }
    }

    private boolean again(ContractRenewal contract) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(LocalDateTime.now(clock));
        parameters.addAll(key(contract));
        return jdbc.sql("update notice_alert set state = 'HANDED_OVER', tries = tries + 1, handed_over_at = ?" + KEY
                                + " and state = 'REFUSED'")
                        .params(parameters)
                        .update()
                == 1;
    }

    private void first(ContractRenewal contract) {
        List<Object> parameters = new ArrayList<>(key(contract));
        parameters.add(LocalDateTime.now(clock));
        jdbc.sql("""
                        insert into notice_alert (agency_id, client_id, tool_id, person_id, notice_by, stage, state, tries,
                          handed_over_at)
                        values (?, ?, ?, ?, ?, ?, 'HANDED_OVER', 1, ?)""").params(parameters).update();
    }

    /** Notes that the letter left. */
    @Transactional
    public void told(List<ContractRenewal> contracts) {
        contracts.forEach(contract -> {
            List<Object> parameters = new ArrayList<>();
            parameters.add(LocalDateTime.now(clock));
            parameters.addAll(key(contract));
            jdbc.sql("update notice_alert set state = 'TOLD', told_at = ?" + KEY)
                    .params(parameters)
                    .update();
        });
    }

    /** Notes that it didn't, for certain. */
    @Transactional
    public void refused(List<ContractRenewal> contracts) {
        contracts.forEach(contract -> jdbc.sql("update notice_alert set state = 'REFUSED'" + KEY)
                .params(key(contract))
                .update());
    }

    private static List<Object> key(ContractRenewal contract) {
        Scope.Agency scope = CurrentScope.agency();
        return List.of(
                Ids.bytes(scope.agency().value()),
                Ids.bytes(contract.client().id()),
                Ids.bytes(contract.tool().value()),
                Ids.bytes(scope.person().value()),
                contract.noticeBy(),
                contract.stage().name());
    }
}
