package io.pupitre.agency;

/**
 * A letter that is to be sent.
 *
 * @param handedOver whether a run gave it to the mail server and hasn't said how that ended
 * @param tries how often it failed
 */
public record PendingLetter(boolean handedOver, int tries) {}
