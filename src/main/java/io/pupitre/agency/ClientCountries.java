package io.pupitre.agency;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClientCountries extends Repository<ClientCountry, UUID> {

    ClientCountry save(ClientCountry country);

    void delete(ClientCountry country);

    void flush();

    boolean existsByCountryIn(Collection<String> countries);

    List<ClientCountry> findAllByOrderByCountry();
}
