package io.pupitre.onboarding;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.pupitre.agency.Invitation;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes letters to people who are invited. */
@Component
class Letterbox {

    private final Scheduler scheduler;
    private final Clock clock;

    Letterbox(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Has the letter written and sent. The work is stored in the running transaction and begins after its commit: no letter
     * about what was rolled back, and none forgotten when the node dies.
     */
    void drop(Invitation invitation) {
        scheduler.schedule(
                LetterDelivery.TASK
                        .instance(invitation.letter().toString())
                        .data(LetterTicket.of(invitation))
                        .build(),
                clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // Otherwise it would wait for the scheduler's next regular look.
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
