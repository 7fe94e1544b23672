package io.pupitre.ui;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.Locale;

/** A time of the day on the clock of twenty-four hours, as the rest of the page writes it. */
@SuppressWarnings("serial") // Sessions are never stored.
public final class TimeField extends TimePicker implements DateOrTimeField {

    public TimeField(String labelKey) {
        Wording.bind(
                this,
                label -> {
                    setLabel(label);
                    Locale language = FigureFormat.of(this).locale();
                    setLocale(DayField.region(language));
                    setI18n(new TimePickerI18n().setBadInputErrorMessage(getTranslation(language, "ui.not-a-time")));
                },
                labelKey);
    }

    @Override
    public boolean isReadable() {
        return !isInputUnparsable();
    }
}
