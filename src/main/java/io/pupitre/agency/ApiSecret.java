package io.pupitre.agency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Tokens themselves: 256 random bits, of which only the digest is kept. That many need no slow digest. */
final class ApiSecret {

    /** So that a scanner of secrets recognises one that got into the wrong place. */
    private static final String PREFIX = "pup_";

    private static final SecureRandom RANDOM = new SecureRandom();

    private ApiSecret() {}

    static String next() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
