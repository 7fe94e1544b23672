package io.pupitre.tenancy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.security.access.AccessDeniedException;

/**
 * Takes a file in the scope of the tab that it comes from. No upload is taken in any other way.
 *
 * <p>Who may no longer be in that scope meets what an address that never was would answer.
 */
@SuppressWarnings("serial") // Sessions are never stored.
public abstract class ScopedUpload implements UploadHandler {

    /** Takes the verdict from where it is found to where it is answered; never shown. */
    private static final String MISSING = "missing";

    private final Access access;
    private final long maxBytes;

    protected ScopedUpload(Access access, long maxBytes) {
        this.access = access;
        this.maxBytes = maxBytes;
    }

    /**
     * Called in the tab's scope, but not in its thread: nothing of the page may be touched here.
     *
     * @param content may be longer than the browser said
     */
    protected abstract UploadReceipt receive(String fileName, InputStream content) throws IOException;

    /** A file that is too large by what the browser says of it; called like {@link #receive}. */
    protected abstract UploadReceipt tooLarge();

    @Override
    public final long getFileSizeMax() {
        return maxBytes;
    }

    /** Not earlier: Vaadin's upload component hands a file on to no other method. */
    @Override
    public final void handleUploadRequest(UploadEvent event) throws IOException {
        UI tab = event.getUI();
        try (InputStream content = event.getInputStream()) {
            UploadReceipt receipt = FileBorder.pass(
                    tab,
                    access,
                    () -> event.getFileSize() > maxBytes ? tooLarge() : receive(event.getFileName(), content));
            if (!receipt.taken()) {
                event.reject();
            }
            // Only here, where the scope is not bound any more: this thread may also run what waits for other tabs.
            // What goes wrong in there is for the session's error handler.
            var _ = tab.access(receipt.told());
        } catch (NotFoundException | AccessDeniedException e) {
            event.reject(MISSING);
        } catch (UncheckedIOException e) {
            event.reject();
        }
    }

    @Override
    public final void responseHandled(UploadResult result) {
        if (result.rejectedFiles().stream().noneMatch(file -> MISSING.equals(file.reason()))) {
            UploadHandler.super.responseHandled(result);
            return;
        }
        try {
            FileBorder.answerMissing(result.response());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
