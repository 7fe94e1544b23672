package io.pupitre.scorecard.ui;

import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.csv.CsvLimits;
import io.pupitre.csv.CsvProblem;
import io.pupitre.csv.CsvReason;
import io.pupitre.csv.CsvRefusedException;
import io.pupitre.scorecard.ImportId;
import io.pupitre.scorecard.InputImports;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.ScopedUpload;
import io.pupitre.tenancy.UploadReceipt;
import java.io.InputStream;

/** Takes a file of figures into the workspace of the tab that it comes from. */
@SuppressWarnings("serial") // Sessions are never stored.
final class FigureUpload extends ScopedUpload {

    private final InputImports imports;
    private final SerializableConsumer<ImportId> received;
    private final SerializableConsumer<CsvProblem> refused;

    /** Both consumers are called in the tab's own thread. */
    FigureUpload(
            InputImports imports,
            Access access,
            SerializableConsumer<ImportId> received,
            SerializableConsumer<CsvProblem> refused) {
        super(access, CsvLimits.STANDARD.bytes());
        this.imports = imports;
        this.received = received;
        this.refused = refused;
    }

    @Override
    protected UploadReceipt receive(String fileName, InputStream content) {
        try {
            ImportId id = imports.receive(fileName, content);
            return UploadReceipt.taken(() -> received.accept(id));
        } catch (CsvRefusedException e) {
            return refused(e.problem());
        }
    }

    @Override
    protected UploadReceipt tooLarge() {
        return refused(CsvProblem.ofFile(CsvReason.FILE_TOO_LARGE));
    }

    private UploadReceipt refused(CsvProblem problem) {
        return UploadReceipt.refused(() -> refused.accept(problem));
    }
}
