package io.pupitre.onboarding;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends letters that are due, and those again that didn't leave. */
@Configuration(proxyBeanMethods = false)
class LetterDelivery {

    static final TaskDescriptor<LetterTicket> TASK = TaskDescriptor.of("invitation-letter", LetterTicket.class);

    /** For a run that not even its failure could be noted of: the database was away. */
    private static final int DEFECTS = 20;

    private static final Duration AFTER_DEFECT = Duration.ofMinutes(1);

    @Bean
    CustomTask<LetterTicket> invitationLetter(LetterCarrier carrier) {
        return Tasks.custom(TASK)
                .onDeadExecutionRevive()
                .onFailure(FailureHandler.<LetterTicket>maxRetries(DEFECTS)
                        .retryEvery(AFTER_DEFECT)
                        .thenRemove())
                .execute((instance, context) -> next(carrier.carry(instance.getData())));
    }

    private static CompletionHandler<LetterTicket> next(Optional<Instant> nextTry) {
        return nextTry.<CompletionHandler<LetterTicket>>map(
                        at -> (complete, operations) -> operations.reschedule(complete, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }
}
