package io.pupitre.isolation;

import io.pupitre.sample.SamplePerson;
import java.util.EnumMap;
import java.util.Map;

/** The sample's people with a session each, signed in when first asked for. */
final class Callers implements AutoCloseable {

    private final Map<SamplePerson, Caller> signedIn = new EnumMap<>(SamplePerson.class);
    private final int port;

    Callers(int port) {
        this.port = port;
    }

    Caller.Answer load(SamplePerson person, String address) {
        return signedIn.computeIfAbsent(person, one -> Caller.of(one, port)).load(address);
    }

    @Override
    public void close() {
        signedIn.values().forEach(Caller::close);
    }
}
