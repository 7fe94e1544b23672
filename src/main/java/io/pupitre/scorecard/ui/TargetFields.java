package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.function.SerializableSupplier;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.Unit;
import io.pupitre.ui.NumberText;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a KPI should reach, and beyond what it is red. A share is typed in percent. */
final class TargetFields {

    private final TextField goal = new TextField();
    private final TextField limit = new TextField();
    private final SerializableSupplier<Unit> unit;
    private final SerializableSupplier<Direction> direction;

    TargetFields(SerializableSupplier<Unit> unit, SerializableSupplier<Direction> direction) {
        this.unit = unit;
        this.direction = direction;
        Wording.bind(goal, goal::setLabel, "scorecard.kpi-goal");
        Wording.bind(goal, goal::setHelperText, "scorecard.kpi-goal-help");
        Wording.bind(limit, limit::setLabel, "scorecard.kpi-limit");
        Wording.bind(limit, limit::setHelperText, "scorecard.kpi-limit-help");
    }

    TextField goal() {
        return goal;
    }

    TextField limit() {
        return limit;
    }

    /** After the unit has changed. */
    void suffix() {
        String sign = switch (unit.get()) {
            case RATIO -> "%";
            case DURATION -> "h";
            case COUNT, NUMBER, MONEY -> "";
        };
        goal.setSuffixComponent(new Span(sign));
        limit.setSuffixComponent(new Span(sign));
    }

    void show(Target target) {
        goal.setValue(typed(target.goal()));
        limit.setValue(typed(target.limit()));
    }

    boolean isEmpty() {
        return goal.getValue().isBlank() && limit.getValue().isBlank();
    }

    /** Nothing is wrong with fields in which nothing stands. */
    void forget() {
        goal.setInvalid(false);
        limit.setInvalid(false);
    }

    /** Empty when a field can't be read or the two contradict each other; that is said at the field. */
    Optional<Target> read() {
        Optional<BigDecimal> wanted = read(goal);
        Optional<BigDecimal> beyond = limit.getValue().isBlank() ? wanted : read(limit);
        if (wanted.isEmpty() || beyond.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Target(direction.get(), wanted.get(), beyond.get()));
        } catch (IllegalArgumentException e) {
            refuse(limit, "scorecard.kpi-limit-better");
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> read(TextField field) {
        Result<@Nullable BigDecimal> read = new NumberText(field).convertToModel(field.getValue(), new ValueContext());
        field.setInvalid(read.isError());
        read.ifError(message -> field.setErrorMessage(message));
        BigDecimal number = read.isError() ? null : read.getOrThrow(IllegalStateException::new);
        if (number == null) {
            if (!read.isError()) {
                refuse(field, "scorecard.kpi-goal-missing");
            }
            return Optional.empty();
        }
        BigDecimal figure = unit.get() == Unit.RATIO ? number.movePointLeft(2) : number;
        if (!Target.fits(figure)) {
            refuse(field, "scorecard.kpi-digits");
            return Optional.empty();
        }
        return Optional.of(figure);
    }

    private static void refuse(TextField field, String key) {
        field.setErrorMessage(field.getTranslation(key));
        field.setInvalid(true);
    }

    private String typed(BigDecimal figure) {
        BigDecimal shown = (unit.get() == Unit.RATIO ? figure.movePointRight(2) : figure).stripTrailingZeros();
        return new NumberText(goal).convertToPresentation(shown, new ValueContext());
    }
}
