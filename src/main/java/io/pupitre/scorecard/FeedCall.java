package io.pupitre.scorecard;

import java.util.HexFormat;
import java.util.UUID;

/**
 * By what a call is recognised when it is sent again.
 *
 * @param token of the program
 * @param key that the program gave the call; empty if it gave none, and then it is done each time
 * @param content digest of what was sent
 */
public record FeedCall(UUID token, String key, Digest content) {

    /** Longest key. */
    public static final int KEY_LENGTH = 64;

    /** 32 bytes that are compared as a whole, written in hexadecimal digits. */
    public record Digest(String hex) {
        /** @throws IllegalArgumentException when it is no digest */
        public Digest {
            if (!hex.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("No digest: " + hex.length() + " characters");
            }
        }

        /** SHA-256. */
        public static Digest of(byte[] content) {
            return new Digest(HexFormat.of().formatHex(PublicationSeal.hash(content)));
        }
    }

    /** Whether a text can be the key of a call: up to {@value #KEY_LENGTH} visible characters of ASCII. */
    public static boolean isKey(String text) {
        return !text.isEmpty() && text.length() <= KEY_LENGTH && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }
}
