package io.pupitre.tools.ui;

import com.vaadin.flow.component.select.Select;
import io.pupitre.ui.DayField;
import io.pupitre.ui.TimeField;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A moment as the clock of the client shows it: a day, a time, and, where the clock shows that time twice, which of both is
 * meant – the first one unless the person says otherwise. A time that the clock skips is refused.
 */
@SuppressWarnings("serial") // Sessions are never stored.
public final class MomentFields implements Serializable {

    private final ZoneId zone;
    private final DayField day;
    private final TimeField time;
    private final Select<ZoneOffset> pass = new Select<>();
    private List<ZoneOffset> both = List.of();

    /** @param day what says what is wrong with the moment as a whole, except of its time */
    public MomentFields(DayField day, String timeKey, ZoneId zone) {
        this.zone = zone;
        this.day = day;
        time = new TimeField(timeKey);
        Wording.bind(
                time,
                time::setHelperText,
                "tools.service-zone-help",
                zone.getId().replace('_', ' '));
        Wording.bind(
                pass,
                label -> {
                    pass.setLabel(label);
                    pass.setItemLabelGenerator(offset -> pass.getTranslation(
                            offset.equals(both.getFirst()) ? "tools.service-twice-first" : "tools.service-twice-second",
                            offset));
                },
                "tools.service-twice");
        day.addValueChangeListener(change -> fit());
        time.addValueChangeListener(change -> fit());
        fit();
    }

    public DayField day() {
        return day;
    }

    public TimeField time() {
        return time;
    }

    public Select<ZoneOffset> pass() {
        return pass;
    }

    public void show(@Nullable Instant moment) {
        LocalDateTime local = moment == null ? null : LocalDateTime.ofInstant(moment, zone);
        day.setValue(local == null ? null : local.toLocalDate());
        time.setValue(local == null ? null : local.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        if (moment != null && pass.isVisible()) {
            pass.setValue(zone.getRules().getOffset(moment));
        }
    }

    /** What is typed; null when something is missing or the clock skips that time. */
    public @Nullable Instant moment() {
        LocalDateTime local = local();
        List<ZoneOffset> offsets = offsets();
        if (local == null || offsets.isEmpty()) {
            return null;
        }
        ZoneOffset chosen = pass.isVisible() ? pass.getValue() : null;
        return local.toInstant(chosen == null ? offsets.getFirst() : chosen);
    }

    /** Whether nothing is typed, or a moment that there is; says at the time what is wrong with it. */
    public boolean isGood() {
        String problem = null;
        if (!time.isReadable()) {
            problem = "ui.not-a-time";
        } else if (day.isReadable() && day.isEmpty() != time.isEmpty()) {
            problem = "tools.service-problem-both";
        } else if (local() != null && offsets().isEmpty()) {
            problem = "tools.service-problem-gap";
        }
        time.setInvalid(problem != null);
        if (problem != null) {
            time.setErrorMessage(time.getTranslation(problem));
        }
        return problem == null;
    }

    private void fit() {
        List<ZoneOffset> offsets = offsets();
        boolean twice = offsets.size() > 1;
        if (twice && !offsets.equals(both)) {
            both = offsets;
            pass.setItems(both);
            pass.setValue(both.getFirst());
        }
        pass.setVisible(twice);
    }

    /** The earlier moment first; none where the clock skips the time. */
    private List<ZoneOffset> offsets() {
        LocalDateTime local = local();
        return local == null ? List.of() : zone.getRules().getValidOffsets(local);
    }

    private @Nullable LocalDateTime local() {
        LocalDate date = day.getValue();
        LocalTime clock = time.getValue();
        return date == null || clock == null ? null : LocalDateTime.of(date, clock.truncatedTo(ChronoUnit.MINUTES));
    }
}
