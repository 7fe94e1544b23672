package io.pupitre.scorecard;

import java.time.YearMonth;

/** No KPI has a figure in the month. */
public final class NothingToPublishException extends RuntimeException {

    NothingToPublishException(YearMonth month) {
        super(month.toString());
    }
}
