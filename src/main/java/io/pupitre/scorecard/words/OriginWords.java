package io.pupitre.scorecard.words;

import io.pupitre.scorecard.ImportKind;
import io.pupitre.scorecard.Origin;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.FigureFormat;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * What is said of where figures came from.
 *
 * @param names of people
 * @param zone in which moments are told
 */
public record OriginWords(FigureFormat format, Phrases phrases, Function<PersonId, String> names, ZoneId zone) {

    /** File or entry, its rows, who brought them and when. */
    public String of(Origin origin) {
        return phrases.say(
                "scorecard.origin-rows",
                batch(origin),
                origin.lines(),
                origin.rows(),
                person(origin),
                format.moment(origin.batch().at(), zone));
    }

    /** The file's name; what else it was says so. */
    public String batch(Origin origin) {
        Origin.Batch batch = origin.batch();
        return batch.kind() == ImportKind.FILE
                ? batch.file()
                : phrases.say(FigureWords.key("kind", batch.kind())) + " " + batch.file();
    }

    /** Who brought them. */
    public String person(Origin origin) {
        return names.apply(new PersonId(origin.batch().by()));
    }
}
