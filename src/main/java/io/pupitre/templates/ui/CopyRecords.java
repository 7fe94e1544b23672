package io.pupitre.templates.ui;

import com.vaadin.flow.component.UI;
import io.pupitre.shell.RecordSource;
import io.pupitre.shell.Section;
import io.pupitre.templates.AppliedLine;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.ui.Glyph;
import java.util.List;
import org.springframework.stereotype.Component;

/** A client's copies of templates in the command palette. */
@Component
class CopyRecords implements RecordSource {

    private final ClientTemplates copies;

    CopyRecords(ClientTemplates copies) {
        this.copies = copies;
    }

    @Override
    public Section section() {
        return Section.TEMPLATES;
    }

    @Override
    public String kindKey() {
        return "shell.section-templates";
    }

    @Override
    public List<Match> find(Query query) {
        return copies.search(query.text()).stream()
                .map(copy -> match(copy, query))
                .toList();
    }

    private static Match match(AppliedLine copy, Query query) {
        return new Match(
                copy.name().in(query.language()),
                UI.getCurrentOrThrow().getTranslation(Labels.key(copy.kind())),
                Glyph.TEMPLATES,
                TemplatesNavigation.copy(query.workspace(), copy.id()));
    }
}
