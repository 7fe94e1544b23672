package io.pupitre.tools.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadHandler;
import io.pupitre.ui.Wording;
import java.util.List;

/** Where a file is dropped or chosen. One that is too large is refused before it travels, and again while it does. */
@SuppressWarnings("serial") // Sessions are never stored.
final class UploadField extends Composite<Upload> {

    private final UploadHandler handler;

    /** @param refused is told the translation key of why a file was not taken */
    UploadField(UploadHandler handler, SerializableConsumer<String> refused) {
        this.handler = handler;
        Upload upload = getContent();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(ToolUpload.MAX_BYTES));
        upload.addFileRejectedListener(rejection -> refused.accept("tools.import-refused"));
        Span drop = new Span();
        upload.setDropLabel(drop);
        Wording.bind(this, drop::setText, "tools.import-drop");
        Wording.bind(this, choose -> upload.setI18n(words(choose)), "tools.import-choose");
    }

    @Override
    protected Upload initContent() {
        return new Upload(handler);
    }

    private UploadI18N words(String choose) {
        String failed = getTranslation("tools.import-failed");
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("tools.import-one-file"))
                .setFileIsTooBig(getTranslation("tools.import-refused"))
                .setIncorrectFileType(getTranslation("tools.import-refused")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting("…")
                        .setStalled("…")
                        .setProcessing("…")
                        .setHeld("…"))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)));
        words.setFile(new UploadI18N.File()
                .setRetry(getTranslation("tools.import-retry"))
                .setRemove(getTranslation("ui.close"))
                .setStart(choose));
        words.setUnits(List.of(getTranslation("tools.import-bytes"), "kB", "MB", "GB"), 1000);
        return words;
    }
}
