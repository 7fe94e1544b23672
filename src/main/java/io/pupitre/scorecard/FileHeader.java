package io.pupitre.scorecard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** By what files of the same kind are known: the names of their columns, in their order. */
final class FileHeader {

    private FileHeader() {}

    /** 32 bytes. They are stored: another digest would make each kind of file a new one. */
    static byte[] hash(List<String> header) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (String name : header) {
                byte[] bytes = RowKey.normal(name).getBytes(StandardCharsets.UTF_8);
                sha256.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
                sha256.update(bytes);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
