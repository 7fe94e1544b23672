package io.pupitre.scorecard.words;

import io.pupitre.scorecard.ImportKind;
import io.pupitre.scorecard.Origin;
import io.pupitre.ui.FigureFormat;
import java.time.ZoneId;

/** In which rows of which file or entry a figure came in, who put it in force, and when. */
public final class OriginWords {

    private OriginWords() {}

    /** @param person the name of who put the batch in force */
    public static String of(Origin origin, String person, ZoneId zone, FigureFormat format, Phrases phrases) {
        Origin.Batch batch = origin.batch();
        String name = batch.kind() == ImportKind.FILE
                ? batch.file()
                : phrases.say(FigureWords.key("kind", batch.kind())) + " " + batch.file();
        return phrases.say(
                "scorecard.origin-rows", name, origin.lines(), origin.rows(), person, format.moment(batch.at(), zone));
    }
}
