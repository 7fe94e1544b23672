package io.pupitre.scorecard.document;

import io.pupitre.scorecard.Unit;
import java.util.Currency;

/** How spreadsheets show figures of a unit: in the person's notation, with the decimals of the screen. */
final class NumberFormats {

    /** Whatever the figure has. */
    static final String GENERAL = "General";

    /** A month, which stands as its first day. */
    static final String MONTH = "mmm yyyy";

    static final String MOMENT = "yyyy-mm-dd hh:mm";

    private NumberFormats() {}

    static String of(Unit unit, Currency currency) {
        return switch (unit) {
            case RATIO -> decimals("0", unit.decimals() - 2) + "%";
            case COUNT, NUMBER -> decimals("#,##0", unit.decimals());
            case MONEY ->
                decimals("#,##0", Math.max(0, currency.getDefaultFractionDigits())) + "\\ \"" + currency + "\"";
            case DURATION -> decimals("#,##0", unit.decimals()) + "\\ \"h\"";
        };
    }

    /** A share differs by points, of which a hundred are one; everything else differs in its own unit. */
    static String difference(Unit unit, Currency currency) {
        return unit == Unit.RATIO ? decimals("0", unit.decimals() - 2) + "\\ \"pt\"" : of(unit, currency);
    }

    private static String decimals(String whole, int decimals) {
        return decimals == 0 ? whole : whole + "." + "0".repeat(decimals);
    }
}
