package io.pupitre.scorecard;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * At which rates amounts of other currencies count in the client's own. Without a stated rate they count in nothing: no rate is
 * looked up, guessed or carried back to months before it.
 */
@Service
@ForConsultants
@Transactional
public class ExchangeRates {

    private final ExchangeRateRepository rates;
    private final WorkspaceDirectory directory;
    private final Clock clock;

    ExchangeRates(ExchangeRateRepository rates, WorkspaceDirectory directory, Clock clock) {
        this.rates = rates;
        this.directory = directory;
        this.clock = clock;
    }

    /** By currency, the latest first. */
    @Transactional(readOnly = true)
    public List<ExchangeRateInfo> all() {
        return rates.findAllByCurrency().stream().map(ExchangeRate::info).toList();
    }

    /**
     * States a rate.
     *
     * @throws RateTakenException when the currency has one from that month on
     * @throws IllegalArgumentException for the client's own currency
     */
    public ExchangeRateId state(StatedRate stated) {
        if (stated.currency().getCurrencyCode().equals(directory.current().currency())) {
            throw new IllegalArgumentException("The client's own currency is worth itself");
        }
        try {
            return new ExchangeRateId(rates.saveAndFlush(new ExchangeRate(
                            stated,
                            CurrentScope.workspace().person(),
                            clock.instant().truncatedTo(ChronoUnit.MICROS)))
                    .id());
        } catch (DataIntegrityViolationException e) {
            throw new RateTakenException(stated);
        }
    }

    /**
     * Takes a rate back; what was published at it stays as it is.
     *
     * @throws NotFoundException when this workspace has no such rate
     */
    public void withdraw(ExchangeRateId id) {
        rates.delete(rates.findById(id.value()).orElseThrow(NotFoundException::new));
    }
}
