package io.pupitre.isolation;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A way for files in or out, tried over HTTP at the address that a page holds for its owner.
 *
 * @param item the class that takes or gives them, as the inventory names it
 * @param page where it is, below the client's own address
 * @param element whose target, or link, is the address
 * @param sent what is sent there; nothing to a download
 * @param stored answers, in a scope of the client, something else once a file was kept
 * @param seed makes, in a scope of the client, what the page needs to offer it
 */
public record FileCase(
        String item, String page, String element, Optional<byte[]> sent, Supplier<?> stored, Runnable seed) {

    public static FileCase download(String item, String page, String element) {
        return download(item, page, element, () -> {});
    }

    /** One that is only there once something is. */
    public static FileCase download(String item, String page, String element, Runnable seed) {
        return new FileCase(item, page, element, Optional.empty(), () -> "nothing", seed);
    }

    public static FileCase upload(String item, String page, byte[] sent, Supplier<?> stored) {
        return new FileCase(item, page, "vaadin-upload", Optional.of(sent), stored, () -> {});
    }
}
