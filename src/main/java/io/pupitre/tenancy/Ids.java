package io.pupitre.tenancy;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids: UUIDv7, so that rows made one after the other lie side by side. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /**
     * The id in an address.
     *
     * @throws NotFoundException when it is none: an address that names no record names one that isn't there
     */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** As it is stored: BINARY(16), most significant byte first. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The inverse of {@link #bytes}. */
    public static UUID fromBytes(byte[] stored) {
        ByteBuffer buffer = ByteBuffer.wrap(stored);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
