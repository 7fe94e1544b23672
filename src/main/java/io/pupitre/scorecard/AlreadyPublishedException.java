package io.pupitre.scorecard;

import java.time.YearMonth;

/** The month is published, and stays as it was published. */
public final class AlreadyPublishedException extends RuntimeException {

    AlreadyPublishedException(YearMonth month) {
        super(month.toString());
    }
}
