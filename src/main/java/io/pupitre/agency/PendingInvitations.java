package io.pupitre.agency;

import io.pupitre.tenancy.CurrentScope;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters to the scope's own person that tell them of a membership, for the background work that sends them.
 *
 * @see <a href="../../../../../../docs/decisions/0014-letters.md">Letters that are sent again by themselves</a>
 */
@Component
public class PendingInvitations {

    private final MembershipRows rows;
    private final LetterStatements letters;
    private final Clock clock;

    PendingInvitations(MembershipRows rows, LetterStatements letters, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * How far the letter is. Empty when it needn't be sent: the membership isn't the person's or ended, a later
     * letter took its place, or it is over with this one.
     */
    @Transactional(readOnly = true)
    public Optional<PendingLetter> find(UUID membership, UUID letter) {
        return rows.findById(membership)
                .filter(row -> row.isOf(CurrentScope.get().person()) && row.isLive(clock.instant()))
                .flatMap(row -> letters.find(membership, letter))
                .filter(progress -> progress.state() == LetterState.WAITING || progress.state() == LetterState.SENDING)
                .map(progress -> new PendingLetter(progress.state() == LetterState.SENDING, progress.tries()));
    }

    /**
     * Notes that the letter is about to be given to the mail server.
     *
     * @return whether it may be: no other run has done so
     */
    public boolean handOver(UUID membership, UUID letter) {
        return letters.handOver(membership, letter);
    }

    /** Notes that it left. */
    public void sent(UUID membership, UUID letter) {
        letters.sent(membership, letter);
    }

    /**
     * Notes that it didn't leave.
     *
     * @param nextTry {@code null} when there is none
     */
    public void failed(UUID membership, UUID letter, @Nullable Instant nextTry) {
        letters.failed(membership, letter, nextTry == null ? LetterState.FAILED : LetterState.WAITING, nextTry);
    }

    /** Notes that nobody can tell whether it left. */
    public void unclear(UUID membership, UUID letter) {
        letters.failed(membership, letter, LetterState.UNCLEAR, null);
    }
}
