package io.pupitre.tools;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.agency.WorkspaceInfo;
import io.pupitre.scorecard.ExchangeRateInfo;
import io.pupitre.scorecard.ExchangeRates;
import io.pupitre.tenancy.ForConsultants;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Currency;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the costs of a stack are worth in its client's currency: at the same stated rates as the figures of scorecards. */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class StackRates {

    private final ExchangeRates rates;
    private final WorkspaceDirectory directory;
    private final Clock clock;

    StackRates(ExchangeRates rates, WorkspaceDirectory directory, Clock clock) {
        this.rates = rates;
        this.directory = directory;
        this.clock = clock;
    }

    /** Those that hold in the month that it is where the client is. */
    public HomeRates present() {
        WorkspaceInfo client = directory.current();
        return HomeRates.of(
                Currency.getInstance(client.currency()),
                rates.all().stream().map(ExchangeRateInfo::stated).toList(),
                YearMonth.now(clock.withZone(client.zone())));
    }
}
