package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.pupitre.csv.CsvLimits;
import io.pupitre.csv.CsvProblem;
import io.pupitre.csv.CsvReason;
import io.pupitre.csv.CsvRefusedException;
import io.pupitre.scorecard.ImportId;
import io.pupitre.scorecard.InputImports;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/**
 * Takes a file into the workspace of the tab that it comes from.
 *
 * <p>An upload runs outside the round trips of its tab, so whether the person may still be here is looked at again.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class FigureUpload implements UploadHandler {

    private final InputImports imports;
    private final Access access;
    private final SerializableConsumer<ImportId> received;
    private final SerializableConsumer<CsvProblem> refused;

    /** Both consumers are called in the tab's own thread. */
    FigureUpload(
            InputImports imports,
            Access access,
            SerializableConsumer<ImportId> received,
            SerializableConsumer<CsvProblem> refused) {
        this.imports = imports;
        this.access = access;
        this.received = received;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        Optional<Scope> scope = CurrentScope.pinned(ui).filter(access::stillHolds);
        if (scope.isEmpty()) {
            event.reject();
            return;
        }
        if (event.getFileSize() > getFileSizeMax()) {
            event.reject();
            tell(ui, CsvProblem.ofFile(CsvReason.FILE_TOO_LARGE));
            return;
        }
        try (InputStream content = event.getInputStream()) {
            CurrentScope.run(scope.get(), () -> {
                ImportId id = imports.receive(event.getFileName(), content);
                // What goes wrong in there is for the session's error handler.
                var _ = ui.access(() -> received.accept(id));
            });
        } catch (CsvRefusedException e) {
            event.reject();
            tell(ui, e.problem());
        } catch (UncheckedIOException | NotFoundException | AccessDeniedException e) {
            event.reject();
        }
    }

    @Override
    public long getFileSizeMax() {
        return CsvLimits.STANDARD.bytes();
    }

    private void tell(UI ui, CsvProblem problem) {
        var _ = ui.access(() -> refused.accept(problem));
    }
}
