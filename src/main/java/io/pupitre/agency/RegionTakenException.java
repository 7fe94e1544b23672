package io.pupitre.agency;

/** The client has a region of that name, or one of the countries is in another of its regions. */
public final class RegionTakenException extends RuntimeException {

    RegionTakenException() {
        super("region taken");
    }
}
