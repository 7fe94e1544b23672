package io.pupitre.scorecard;

import io.pupitre.csv.DateStyle;
import java.time.YearMonth;

/** The months that can have figures: those of the days that a file's rows may name. */
final class FigureMonths {

    private FigureMonths() {}

    static boolean include(YearMonth month) {
        return month.getYear() >= DateStyle.FIRST_YEAR && month.getYear() <= DateStyle.LAST_YEAR;
    }
}
