package io.pupitre.scorecard;

import io.pupitre.tenancy.Scope;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Proves that a publication's bytes are those that were published: a SHA-256 that anyone can check against the short hash on
 * paper, and an HMAC-SHA256 that nobody can renew who has the database but not the key.
 */
@Component
final class PublicationSeal {

    /** Shorter keys could be guessed. */
    private static final int MIN_KEY_LENGTH = 32;

    private final SecretKeySpec key;

    /** @throws IllegalStateException when the key has less than {@value #MIN_KEY_LENGTH} characters */
    PublicationSeal(@Value("${pupitre.publication.key}") String key) {
        if (key.length() < MIN_KEY_LENGTH) {
            throw new IllegalStateException("pupitre.publication.key needs " + MIN_KEY_LENGTH + " characters at least");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** 32 bytes. */
    static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** 32 bytes. */
    byte[] sign(byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }

    /** What is stored, if it is what was published: genuine bytes in another place are as false as changed ones. */
    Optional<Snapshot> genuine(Scope.Workspace scope, PublicationStatements.Stored stored) {
        if (!holds(stored.content(), stored.hash(), stored.signature())) {
            return Optional.empty();
        }
        return Optional.of(SnapshotReader.read(stored.content()))
                .filter(snapshot -> snapshot.client().equals(scope.workspace().value())
                        && snapshot.month().equals(stored.line().month())
                        && snapshot.revision() == stored.line().revision());
    }

    /** Whether hash and signature are those of the content. Takes the same time wherever they differ. */
    boolean holds(byte[] content, byte[] hash, byte[] signature) {
        boolean sameHash = MessageDigest.isEqual(hash(content), hash);
        return MessageDigest.isEqual(sign(content), signature) && sameHash;
    }
}
