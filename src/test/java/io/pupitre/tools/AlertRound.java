package io.pupitre.tools;

import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.PersonId;
import org.springframework.stereotype.Component;

/** The hourly look at what is to be told, at the moment that a test wants it. */
@Component
public class AlertRound {

    private final NoticeAlerts alerts;

    AlertRound(NoticeAlerts alerts) {
        this.alerts = alerts;
    }

    /** For one person only: the others' tools are other tests'. */
    public void tell(PersonId person, AgencyId agency) {
        alerts.tell(person, agency);
    }
}
