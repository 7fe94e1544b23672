package io.pupitre.tools.ui;

import com.vaadin.flow.function.SerializableBiConsumer;
import io.pupitre.csv.CsvLimits;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.ScopedUpload;
import io.pupitre.tenancy.UploadReceipt;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes a list of tools into a temporary file, no more of it than the limit. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolUpload extends ScopedUpload {

    private final SerializableBiConsumer<String, Path> received;

    /** @param received gets the file's name and the temporary file, which is its to delete, in the tab's own thread */
    ToolUpload(Access access, SerializableBiConsumer<String, Path> received) {
        super(access, CsvLimits.STANDARD.bytes());
        this.received = received;
    }

    @Override
    protected UploadReceipt receive(String fileName, InputStream content) throws IOException {
        Path file = Files.createTempFile("pupitre-tools-", ".csv");
        boolean whole = false;
        try {
            whole = copied(content, file);
        } finally {
            if (!whole) {
                Files.delete(file);
            }
        }
        return whole ? UploadReceipt.taken(() -> received.accept(fileName, file)) : tooLarge();
    }

    /** Said by the browser's own side of the upload. */
    @Override
    protected UploadReceipt tooLarge() {
        return UploadReceipt.refused(() -> {});
    }

    private boolean copied(InputStream in, Path file) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > getFileSizeMax()) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }
}
