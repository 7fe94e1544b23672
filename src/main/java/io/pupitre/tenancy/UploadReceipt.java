package io.pupitre.tenancy;

import com.vaadin.flow.server.Command;

/**
 * What became of a file that came in.
 *
 * @param told run in the tab's own thread, which may be another, after the file's end
 */
public record UploadReceipt(boolean taken, Command told) {

    public static UploadReceipt taken(Command told) {
        return new UploadReceipt(true, told);
    }

    public static UploadReceipt refused(Command told) {
        return new UploadReceipt(false, told);
    }
}
