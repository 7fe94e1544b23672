package io.pupitre.agency;

/** How far the letter is that tells somebody of their membership. */
public enum LetterState {
    /** It leaves as soon as it can, or is tried again. */
    WAITING,
    /** The mail server has it or is getting it. */
    SENDING,
    SENT,
    /** It could not be sent, and nobody tries any more. */
    FAILED,
    /** Nobody knows whether the mail server got it, so it isn't sent a second time without being asked for. */
    UNCLEAR
}
