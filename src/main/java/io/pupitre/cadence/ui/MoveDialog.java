package io.pupitre.cadence.ui;

import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.cadence.Cadences;
import io.pupitre.ui.DayField;
import io.pupitre.ui.TimeField;
import java.time.LocalDateTime;

/** When an occurrence takes place instead. */
@SuppressWarnings("serial") // Sessions are never stored.
final class MoveDialog extends EditDialog {

    MoveDialog(LocalDateTime from, SerializableConsumer<LocalDateTime> move) {
        super("cadence.move");
        DayField day = new DayField("cadence.day");
        day.setValue(from.toLocalDate());
        TimeField time = new TimeField("cadence.time");
        time.setValue(from.toLocalTime());
        fill(
                "cadence.move",
                () -> {
                    day.setInvalid(day.isEmpty() || !Cadences.isDayToMoveTo(day.getValue()));
                    day.setErrorMessage(getTranslation("cadence.problem.moved-to"));
                    time.setInvalid(time.isEmpty());
                    time.setErrorMessage(getTranslation("cadence.problem.time"));
                    boolean fits = !day.isInvalid() && !time.isInvalid();
                    if (fits) {
                        move.accept(day.getValue().atTime(time.getValue()));
                    }
                    return fits;
                },
                day,
                time);
    }
}
