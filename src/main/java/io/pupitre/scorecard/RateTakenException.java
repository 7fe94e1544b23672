package io.pupitre.scorecard;

/** The currency has a rate from that month on already. */
public class RateTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RateTakenException(StatedRate stated) {
        super(stated.currency() + " has a rate from " + stated.from() + " on");
    }
}
