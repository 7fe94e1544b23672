package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import io.pupitre.scorecard.Expectation;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.NumberText;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By how much a KPI moves, in its unit; a share moves by points of a percent. What is wrong with it is said at it. */
@SuppressWarnings("serial") // Sessions are never stored.
final class AmountField extends TextField {

    private final Unit unit;
    private final FigureWords words;

    AmountField(Unit unit, Currency currency) {
        this.unit = unit;
        this.words = new FigureWords(unit, currency);
        setRequiredIndicatorVisible(true);
        setSuffixComponent(new Span(
                switch (unit) {
                    case RATIO -> "pt";
                    case DURATION -> "h";
                    case MONEY -> currency.getSymbol(Locale.FRANCE);
                    case COUNT, NUMBER -> "";
                }));
        Wording.bind(this, this::setLabel, "scorecard.hypothesis-amount");
    }

    void show(BigDecimal amount) {
        BigDecimal shown = (unit == Unit.RATIO ? amount.movePointRight(2) : amount).stripTrailingZeros();
        setValue(new NumberText(this).convertToPresentation(shown, new ValueContext()));
    }

    /** Empty when it is none. */
    Optional<BigDecimal> read() {
        Result<@Nullable BigDecimal> read = new NumberText(this).convertToModel(getValue(), new ValueContext());
        setInvalid(read.isError());
        read.ifError(this::setErrorMessage);
        if (read.isError()) {
            return Optional.empty();
        }
        BigDecimal number = read.getOrThrow(IllegalStateException::new);
        if (number == null || number.signum() <= 0) {
            return refuse("scorecard.hypothesis-amount-missing");
        }
        BigDecimal amount = unit == Unit.RATIO ? number.movePointLeft(2) : number;
        if (!Expectation.isVisible(amount, unit)) {
            return refuse(
                    "scorecard.hypothesis-amount-fine",
                    words.distance(FigureFormat.of(this), BigDecimal.ONE.movePointLeft(unit.decimals())));
        }
        return Target.fits(amount) ? Optional.of(amount) : refuse("scorecard.kpi-digits");
    }

    private Optional<BigDecimal> refuse(String key, Object... parameters) {
        setErrorMessage(getTranslation(key, parameters));
        setInvalid(true);
        return Optional.empty();
    }
}
