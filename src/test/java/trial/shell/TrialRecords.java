package trial.shell;

import io.pupitre.shell.RecordSource;
import io.pupitre.shell.Section;
import io.pupitre.ui.Glyph;
import java.util.List;
import org.springframework.stereotype.Component;

/** A tool that is found whatever is typed. */
@Component
class TrialRecords implements RecordSource {

    @Override
    public Section section() {
        return Section.TOOLS;
    }

    @Override
    public String kindKey() {
        return "shell.section-tools";
    }

    @Override
    public List<Match> find(Query query) {
        return List.of(new Match(
                query.text() + " in " + query.language(),
                "Brevo",
                Glyph.TOOLS,
                Section.TOOLS.path(query.workspace()) + "/brevo"));
    }
}
