package io.pupitre.tools.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes cells that were copied in a spreadsheet, as a file would be taken. */
@SuppressWarnings("serial") // Sessions are never stored.
final class PasteField extends Composite<Details> {

    /** Several times the largest list that is taken; in characters. */
    static final int LENGTH = 2_000_000;

    private final TextArea cells = new TextArea();

    /** @param received gets a name and the temporary file, which is its to delete */
    PasteField(SerializableBiConsumer<String, Path> received) {
        cells.setMinRows(4);
        cells.setMaxRows(10);
        cells.setWidthFull();
        cells.setMaxLength(LENGTH);
        Wording.bind(cells, cells::setLabel, "tools.paste-cells");
        Wording.bind(cells, cells::setHelperText, "tools.paste-help");
        Button take = new Button("", click -> take(received));
        Wording.bind(take, take::setText, "tools.paste-take");
        Changes.mark(take);
        Details details = getContent();
        details.add(cells, take);
        Wording.bind(this, details::setSummaryText, "tools.paste");
    }

    private void take(SerializableBiConsumer<String, Path> received) {
        boolean tooLong = cells.getValue().length() > LENGTH;
        boolean empty = cells.getValue().isBlank();
        cells.setInvalid(tooLong || empty);
        if (cells.isInvalid()) {
            cells.setErrorMessage(getTranslation(empty ? "ui.text-required" : "ui.text-too-long", LENGTH));
            return;
        }
        try {
            Path file = Files.createTempFile("pupitre-tools-", ".csv");
            Files.writeString(file, cells.getValue());
            received.accept(getTranslation("tools.paste-name"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
