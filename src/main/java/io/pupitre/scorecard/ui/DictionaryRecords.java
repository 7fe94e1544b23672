package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.DefinitionRecord;
import io.pupitre.scorecard.KpiDictionary;
import io.pupitre.shell.RecordSource;
import io.pupitre.shell.Section;
import io.pupitre.ui.Glyph;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The KPIs of the agency's dictionary in the command palette, with their formulas. */
@Component
class DictionaryRecords implements RecordSource {

    private final KpiDictionary dictionary;

    DictionaryRecords(KpiDictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public Section section() {
        return Section.DICTIONARY;
    }

    @Override
    public String kindKey() {
        return "shell.section-dictionary";
    }

    @Override
    public List<Match> find(Query query) {
        return dictionary.search(query.text()).stream()
                .map(kpi -> match(kpi, query.language()))
                .toList();
    }

    private static Match match(DefinitionRecord kpi, Locale language) {
        return new Match(
                kpi.definition().draft().name(language),
                kpi.definition().draft().formula(),
                Glyph.SCORECARDS,
                ScorecardsNavigation.definition(kpi.id()));
    }
}
