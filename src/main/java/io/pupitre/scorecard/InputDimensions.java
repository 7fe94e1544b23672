package io.pupitre.scorecard;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InputDimensions extends Repository<InputDimension, UUID> {

    InputDimension save(InputDimension dimension);

    @Query("select d from InputDimension d order by d.name, d.dimensionKey")
    List<InputDimension> findAllByName();
}
