package io.pupitre.tools;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks each hour, on one of the nodes, whether notices are to be told of: each client's day begins at another hour. */
@Configuration(proxyBeanMethods = false)
class AlertRounds {

    /** @param at when, as a cron expression with seconds; "-" for never */
    @Bean
    RecurringTask<Void> noticeRound(NoticeAlerts alerts, @Value("${pupitre.alerts.at}") String at) {
        return Tasks.recurring("notice-alerts", Schedules.cron(at)).execute((instance, context) -> alerts.tellAll());
    }
}
