package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import io.pupitre.scorecard.RateTakenException;
import io.pupitre.scorecard.ScorecardText;
import io.pupitre.scorecard.StatedRate;
import io.pupitre.ui.CurrencyField;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.NumberText;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Asks what a currency is worth in the client's, from which month on, and who says so. */
final class RateDialog {

    private static final int MONTHS = 120;

    /** Takes what was typed. */
    @FunctionalInterface
    interface Saving extends java.io.Serializable {
        /** @throws RateTakenException when there is one from that month on */
        void save(StatedRate stated);
    }

    private final CurrencyField currency = new CurrencyField("scorecard.rate-currency");
    private final Select<YearMonth> from = new Select<>();
    private final TextField rate = new TextField();
    private final TextField source = new TextField();
    private final Currency home;

    /** @param home the client's currency */
    RateDialog(List<Currency> foreign, Currency home, YearMonth now) {
        this.home = home;
        foreign.stream().findFirst().ifPresent(currency::setValue);
        from.setItems(IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList());
        from.setValue(now.minusMonths(1));
        Wording.bind(from, from::setLabel, "scorecard.rate-from");
        Wording.bind(from, ignored -> from.setItemLabelGenerator(FigureFormat.of(from)::month), "scorecard.rate-from");
        Wording.bind(rate, rate::setLabel, "scorecard.rate-rate");
        Wording.bind(rate, rate::setHelperText, "scorecard.rate-help", home.getCurrencyCode());
        Wording.bind(source, source::setLabel, "scorecard.rate-source");
        Wording.bind(source, source::setHelperText, "scorecard.rate-source-help");
    }

    void open(Saving saving) {
        new FormDialog("scorecard.rate-state", "scorecard.save", () -> save(saving))
                .with(currency, from, rate, source)
                .open();
    }

    private boolean save(Saving saving) {
        Optional<BigDecimal> number = read();
        refuse(currency.isEmpty() ? "scorecard.rate-currency-missing" : isHome() ? "scorecard.rate-home" : "");
        String problem = ScorecardText.isBlank(source.getValue())
                ? "scorecard.rate-source-missing"
                : ScorecardText.problemOfOptional(source.getValue(), StatedRate.SOURCE_LENGTH)
                        .orElse("");
        source.setInvalid(!problem.isEmpty());
        source.setErrorMessage(problem.isEmpty() ? "" : source.getTranslation(problem, StatedRate.SOURCE_LENGTH));
        if (number.isEmpty() || currency.isInvalid() || source.isInvalid()) {
            return false;
        }
        try {
            saving.save(new StatedRate(currency.getValue(), from.getValue(), number.get(), source.getValue()));
            return true;
        } catch (RateTakenException e) {
            from.setErrorMessage(from.getTranslation("scorecard.rate-taken"));
            from.setInvalid(true);
            return false;
        }
    }

    private boolean isHome() {
        return currency.getValue().equals(home);
    }

    private void refuse(String key) {
        currency.setInvalid(!key.isEmpty());
        currency.setErrorMessage(key.isEmpty() ? "" : currency.getTranslation(key));
    }

    private Optional<BigDecimal> read() {
        Result<@Nullable BigDecimal> read = new NumberText(rate).convertToModel(rate.getValue(), new ValueContext());
        Optional<BigDecimal> number = read.isError()
                ? Optional.empty()
                : Optional.ofNullable(read.getOrThrow(IllegalStateException::new))
                        .filter(StatedRate::isRate);
        rate.setInvalid(number.isEmpty());
        rate.setErrorMessage(rate.getTranslation("scorecard.rate-problem"));
        return number;
    }
}
