package io.pupitre.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A date, with the calendar in the person's language and weeks that begin on Monday. */
public final class DayField extends DatePicker implements DateOrTimeField {

    /** @param labelKey a translation key */
    public DayField(String labelKey) {
        Wording.bind(
                this,
                label -> {
                    setLabel(label);
                    speak(FigureFormat.of(this).locale());
                },
                labelKey);
    }

    @Override
    public boolean isReadable() {
        return !isInputUnparsable();
    }

    private void speak(Locale language) {
        setLocale(region(language));
        setI18n(new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, language))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation(language, "ui.today"))
                .setCancel(getTranslation(language, "ui.cancel"))
                .setBadInputErrorMessage(getTranslation(language, "ui.not-a-date")));
    }

    /** The country decides how the browser writes dates and times: 05/10/2026 17:00 in both our languages. */
    static Locale region(Locale language) {
        return language.getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK;
    }

    /** From Sunday, as the component counts. */
    private static List<String> days(TextStyle style, Locale language) {
        return Stream.iterate(DayOfWeek.SUNDAY, d -> d.plus(1))
                .limit(7)
                .map(d -> d.getDisplayName(style, language))
                .toList();
    }
}
