package io.pupitre.tools.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.pupitre.csv.CsvLimits;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.CurrentScope;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Future;

/**
 * Takes a file into a temporary one, no more of it than the limit.
 *
 * <p>An upload runs outside the round trips of its tab, so whether the person may still be here is looked at again.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolUpload implements UploadHandler {

    static final long MAX_BYTES = CsvLimits.STANDARD.bytes();

    private final Access access;
    private final SerializableBiConsumer<String, Path> received;

    /** @param received gets the file's name and the temporary file, which is its to delete, in the tab's own thread */
    ToolUpload(Access access, SerializableBiConsumer<String, Path> received) {
        this.access = access;
        this.received = received;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        if (CurrentScope.pinned(ui).filter(access::stillHolds).isEmpty() || event.getFileSize() > MAX_BYTES) {
            event.reject();
            return;
        }
        Path file = Files.createTempFile("pupitre-tools-", ".csv");
        if (copied(event, file)) {
            String name = event.getFileName();
            // What goes wrong in there is for the session's error handler.
            Future<Void> _ = ui.access(() -> received.accept(name, file));
        } else {
            Files.delete(file);
            event.reject();
        }
    }

    @Override
    public long getFileSizeMax() {
        return MAX_BYTES;
    }

    private static boolean copied(UploadEvent event, Path file) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        try (InputStream in = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > MAX_BYTES) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }
}
