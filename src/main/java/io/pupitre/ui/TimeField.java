package io.pupitre.ui;

import com.vaadin.flow.component.timepicker.TimePicker;

/** A time of the day on the clock of twenty-four hours, as the rest of the page writes it. */
@SuppressWarnings("serial") // Sessions are never stored.
public final class TimeField extends TimePicker {

    public TimeField(String labelKey) {
        Wording.bind(
                this,
                label -> {
                    setLabel(label);
                    setLocale(DayField.region(FigureFormat.of(this).locale()));
                },
                labelKey);
    }
}
