package io.pupitre.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tenancy.ScopedUpload;
import java.util.List;

/** Where a file is dropped or chosen. One that is too large is refused before it travels, and again while it does. */
@SuppressWarnings("serial") // Sessions are never stored.
public final class UploadField extends Composite<Upload> {

    private final ScopedUpload handler;

    /**
     * @param handler limits the size too; what it says is what people are told
     * @param refused is told the translation key of why a file was not taken
     */
    public UploadField(ScopedUpload handler, SerializableConsumer<String> refused) {
        this.handler = handler;
        Upload upload = getContent();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(handler.getFileSizeMax()));
        upload.addFileRejectedListener(rejection -> refused.accept("ui.upload-refused"));
        Span drop = new Span();
        upload.setDropLabel(drop);
        Wording.bind(this, drop::setText, "ui.upload-drop");
        Wording.bind(this, choose -> upload.setI18n(words(choose)), "ui.upload-choose");
    }

    @Override
    protected Upload initContent() {
        return new Upload(handler);
    }

    private UploadI18N words(String choose) {
        String failed = getTranslation("ui.upload-failed");
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("ui.upload-one-file"))
                .setFileIsTooBig(getTranslation("ui.upload-refused"))
                .setIncorrectFileType(getTranslation("ui.upload-refused")));
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
                .setRetry(getTranslation("ui.upload-retry"))
                .setRemove(getTranslation("ui.close"))
                .setStart(choose));
        words.setUnits(List.of(getTranslation("ui.upload-bytes"), "kB", "MB", "GB"), 1000);
        return words;
    }
}
