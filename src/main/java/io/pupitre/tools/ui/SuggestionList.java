package io.pupitre.tools.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.ImportLine;
import io.pupitre.tools.ImportPreview;
import io.pupitre.tools.SpellingSuggestion;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that may be misspelt; only the ticked ones are corrected. */
@SuppressWarnings("serial") // Sessions are never stored.
final class SuggestionList extends CheckboxGroup<Long> {

    /** @param corrected is told the lines whose spelling is to be corrected */
    SuggestionList(ImportPreview preview, Set<Long> ticked, SerializableConsumer<Set<Long>> corrected) {
        List<ImportLine> suspicious = preview.lines().stream()
                .filter(line -> !line.suggestions().isEmpty())
                .toList();
        ToolPhrases words = new ToolPhrases(this);
        setItems(suspicious.stream().map(ImportLine::line).toList());
        Wording.bind(this, this::setLabel, "tools.import-spelling");
        Wording.bind(
                this,
                ignored -> setItemLabelGenerator(line -> suspicious.stream()
                        .filter(one -> one.line() == line)
                        .flatMap(one -> one.suggestions().stream())
                        .map(suggestion -> said(words, line, suggestion))
                        .collect(Collectors.joining(" · "))),
                "tools.import-spelling");
        setValue(ticked);
        setVisible(!suspicious.isEmpty());
        addValueChangeListener(change -> corrected.accept(change.getValue()));
    }

    private static String said(ToolPhrases words, long line, SpellingSuggestion suggestion) {
        return words.say("tools.import-suggestion", line, suggestion.written(), suggestion.suggested());
    }
}
