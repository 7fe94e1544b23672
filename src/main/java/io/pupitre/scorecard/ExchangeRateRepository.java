package io.pupitre.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExchangeRateRepository extends Repository<ExchangeRate, UUID> {

    ExchangeRate saveAndFlush(ExchangeRate rate);

    void delete(ExchangeRate rate);

    Optional<ExchangeRate> findById(UUID id);

    @Query("select r from ExchangeRate r order by r.currency, r.fromMonth desc")
    List<ExchangeRate> findAllByCurrency();
}
