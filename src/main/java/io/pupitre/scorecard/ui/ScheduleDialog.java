package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.pupitre.scorecard.PublicationSchedule;
import io.pupitre.scorecard.PublicationSchedules;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks by which day a client's months are to be published, and from which month on. */
final class ScheduleDialog {

    private static final int NEVER = 0;

    /** Takes what was chosen. */
    @FunctionalInterface
    interface Saving extends java.io.Serializable {

        /** @return whether it was saved */
        boolean save(@Nullable PublicationSchedule wanted);
    }

    private final Select<Integer> day = new Select<>();
    private final Select<YearMonth> first = new Select<>();
    private final Paragraph help = new Paragraph();

    /** @param present nothing while no month is due */
    ScheduleDialog(@Nullable PublicationSchedule present, LocalDate today) {
        day.setItems(IntStream.rangeClosed(NEVER, PublicationSchedule.LAST_DAY)
                .boxed()
                .toList());
        first.setItems(months(present, today));
        Wording.bind(day, day::setLabel, "scorecard.due-day");
        Wording.bind(first, first::setLabel, "scorecard.due-from");
        Wording.bind(
                day,
                never -> day.setItemLabelGenerator(
                        one -> one == NEVER ? never : day.getTranslation("scorecard.due-day-is", one)),
                "scorecard.due-never");
        Wording.bind(
                first, ignored -> first.setItemLabelGenerator(FigureFormat.of(first)::month), "scorecard.due-from");
        help.addClassName("pu-muted");
        Wording.bind(help, help::setText, "scorecard.due-help");
        day.addValueChangeListener(change -> suggest(change.getValue(), present, today));
        day.setValue(present == null ? NEVER : present.dueDay());
        suggest(day.getValue(), present, today);
    }

    void open(Saving saving) {
        new FormDialog("scorecard.schedule-change", "scorecard.save", () -> saving.save(chosen()))
                .with(day, first)
                .withWide(help)
                .open();
    }

    private void suggest(int chosen, @Nullable PublicationSchedule present, LocalDate today) {
        first.setEnabled(chosen != NEVER);
        if (chosen != NEVER && first.isEmpty()) {
            first.setValue(present == null ? PublicationSchedule.firstAhead(chosen, today) : present.first());
        }
    }

    private @Nullable PublicationSchedule chosen() {
        return day.getValue() == NEVER ? null : new PublicationSchedule(day.getValue(), first.getValue());
    }

    /** The latest first. */
    private static List<YearMonth> months(@Nullable PublicationSchedule present, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        List<YearMonth> months = new ArrayList<>();
        for (int back = -1; back <= PublicationSchedules.REACH_MONTHS; back++) {
            months.add(now.minusMonths(back));
        }
        Stream.ofNullable(present)
                .map(PublicationSchedule::first)
                .filter(Predicate.not(months::contains))
                .forEach(months::add);
        return months;
    }
}
