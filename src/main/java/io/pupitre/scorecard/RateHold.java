package io.pupitre.scorecard;

import io.pupitre.agency.CurrencyHold;
import org.springframework.stereotype.Component;

/** A stated rate says what a currency is worth in the client's own: in another one it would be another figure. */
@Component
class RateHold implements CurrencyHold {

    private final ExchangeRateRepository rates;

    RateHold(ExchangeRateRepository rates) {
        this.rates = rates;
    }

    @Override
    public boolean holdsCurrency() {
        return !rates.findAllByCurrency().isEmpty();
    }
}
