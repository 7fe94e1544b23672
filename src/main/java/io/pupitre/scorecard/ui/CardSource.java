package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.MonthTexts;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.tenancy.PersonId;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** Where a page's cards come from whenever the browser asks for them: an open tab need not keep what it can read again. */
interface CardSource extends Serializable {

    /**
     * What stands on the cards.
     *
     * @param names of people
     * @param zone in which moments are told
     */
    record Month(Scorecard scorecard, MonthTexts texts, Function<PersonId, String> names, ZoneId zone) {

        /** @param kpi an id as a browser wrote it: anything */
        Optional<KpiLine> line(String kpi) {
            return scorecard.lines().stream()
                    .filter(line -> line.kpi().toString().equals(kpi))
                    .findFirst();
        }
    }

    /** Tells the months, slices and revisions of a client apart. */
    String key();

    /** @throws io.pupitre.tenancy.NotFoundException when it is no longer what the page has shown */
    Month month();

    /** A KPI of the month, with the origins of its inputs. */
    KpiLine traced(KpiLine line);
}
