package io.pupitre.cadence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Stores a time of day as text: a driver would shift it between the zones of server and database. */
@Converter
class WallTime implements AttributeConverter<@Nullable LocalTime, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }

    @Override
    public @Nullable LocalTime convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : LocalTime.parse(stored);
    }
}
