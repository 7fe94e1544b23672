package io.pupitre.agency;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClientRegions extends Repository<ClientRegion, UUID> {

    ClientRegion saveAndFlush(ClientRegion region);

    void delete(ClientRegion region);

    void flush();

    boolean existsByName(String name);

    List<ClientRegion> findAllByOrderByName();
}
