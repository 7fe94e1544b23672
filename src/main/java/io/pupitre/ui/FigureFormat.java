package io.pupitre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes figures as the person's language does: 1 234,5 % in French, 1,234.5% in English. Within a figure every blank is
 * a non-breaking one. What is not known is {@link #UNKNOWN}, never 0; the reason stands beside it.
 *
 * <p>Rounding is half up, as people round; the exact figure belongs to the provenance.
 *
 * @param locale French or English
 */
public record FigureFormat(Locale locale) implements Serializable {

    /** What stands for a figure that is not known. */
    public static final String UNKNOWN = "—";

    /** In the language of the page that the component is on. */
    public static FigureFormat of(Component component) {
        return new FigureFormat(
                component.getUI().orElseGet(UI::getCurrentOrThrow).getLocale());
    }

    /** @param decimals shown always, so that a column lines up */
    public String number(@Nullable BigDecimal value, int decimals) {
        return write(rounded(value, decimals), NumberFormat.getNumberInstance(region()), decimals);
    }

    /** A whole number. */
    public String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    /** @param ratio 0.125 for 12.5 % */
    public String percent(@Nullable BigDecimal ratio, int decimals) {
        return write(rounded(ratio, decimals + 2), NumberFormat.getPercentInstance(region()), decimals);
    }

    /** With the decimals that the currency has: 1 234,50 €. */
    public String money(@Nullable BigDecimal amount, Currency currency) {
        return money(amount, currency, Math.max(0, currency.getDefaultFractionDigits()));
    }

    /** For overviews in which cents say nothing: 1 235 €. */
    public String roundMoney(@Nullable BigDecimal amount, Currency currency) {
        return money(amount, currency, 0);
    }

    private String money(@Nullable BigDecimal amount, Currency currency, int decimals) {
        var format = NumberFormat.getCurrencyInstance(region());
        format.setCurrency(currency);
        return write(rounded(amount, decimals), format, decimals);
    }

    /** 5 oct. 2026, 5 Oct 2026. */
    public String day(@Nullable LocalDate day) {
        return write(day, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
    }

    /** octobre 2026, October 2026. */
    public String month(@Nullable YearMonth month) {
        return write(month, DateTimeFormatter.ofPattern("LLLL yyyy"));
    }

    /** For axes and narrow columns: oct. 26, Oct 26. */
    public String shortMonth(@Nullable YearMonth month) {
        return write(month, DateTimeFormatter.ofPattern("LLL yy"));
    }

    /** A moment as the clock of that zone shows it. */
    public String moment(@Nullable Instant moment, ZoneId zone) {
        return write(
                moment == null ? null : moment.atZone(zone),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    /** 09:30 in both languages. */
    public String time(@Nullable LocalTime time) {
        return write(time, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
    }

    /** English is Europe's: days before months, 24 hours. */
    private Locale region() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : locale;
    }

    private String write(@Nullable TemporalAccessor time, DateTimeFormatter format) {
        return time == null ? UNKNOWN : unbroken(format.withLocale(region()).format(time));
    }

    /** Before it is written, since a format makes "−0" of what rounds to zero from below. */
    private static @Nullable BigDecimal rounded(@Nullable BigDecimal value, int decimals) {
        return value == null ? null : value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String write(@Nullable BigDecimal value, NumberFormat format, int decimals) {
        if (value == null) {
            return UNKNOWN;
        }
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        if (format instanceof DecimalFormat decimal) {
            // A true minus is as wide as the plus and the digits; a hyphen is not.
            var symbols = decimal.getDecimalFormatSymbols();
            symbols.setMinusSign('\u2212');
            decimal.setDecimalFormatSymbols(symbols);
        }
        return unbroken(format.format(value));
    }

    /** The narrow blank too becomes a plain non-breaking one: our typeface draws it so thin that 1 200 reads 1200. */
    private static String unbroken(String text) {
        return text.replace(' ', '\u00A0').replace('\u202F', '\u00A0');
    }
}
