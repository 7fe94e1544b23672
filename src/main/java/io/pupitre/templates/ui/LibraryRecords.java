package io.pupitre.templates.ui;

import com.vaadin.flow.component.UI;
import io.pupitre.shell.RecordSource;
import io.pupitre.shell.Section;
import io.pupitre.templates.Library;
import io.pupitre.templates.TemplateLine;
import io.pupitre.ui.Glyph;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The templates of the agency's library in the command palette. */
@Component
class LibraryRecords implements RecordSource {

    private final Library library;

    LibraryRecords(Library library) {
        this.library = library;
    }

    @Override
    public Section section() {
        return Section.LIBRARY;
    }

    @Override
    public String kindKey() {
        return "shell.section-templates";
    }

    @Override
    public List<Match> find(Query query) {
        return library.search(query.text()).stream()
                .map(template -> match(template, query.language()))
                .toList();
    }

    private static Match match(TemplateLine template, Locale language) {
        return new Match(
                template.name().in(language),
                UI.getCurrentOrThrow().getTranslation(Labels.key(template.kind())),
                Glyph.TEMPLATES,
                TemplatesNavigation.template(template.id()));
    }
}
