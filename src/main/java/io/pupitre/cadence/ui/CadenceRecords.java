package io.pupitre.cadence.ui;

import io.pupitre.cadence.CadenceRecord;
import io.pupitre.cadence.Cadences;
import io.pupitre.shell.RecordSource;
import io.pupitre.shell.Section;
import io.pupitre.ui.Glyph;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A client's cadences in the command palette, with their rhythm. */
@Component
@Order(1)
class CadenceRecords implements RecordSource {

    private final Cadences cadences;

    CadenceRecords(Cadences cadences) {
        this.cadences = cadences;
    }

    @Override
    public Section section() {
        return Section.CADENCES;
    }

    @Override
    public String kindKey() {
        return "shell.section-cadences";
    }

    @Override
    public List<Match> find(Query query) {
        return cadences.search(query.text()).stream()
                .map(cadence -> match(cadence, query.workspace()))
                .toList();
    }

    private static Match match(CadenceRecord cadence, String workspace) {
        return new Match(
                cadence.details().name(),
                new Words().rhythm(cadence.details().recurrence()),
                Glyph.CADENCES,
                CadenceNavigation.cadence(workspace, cadence.id()));
    }
}
