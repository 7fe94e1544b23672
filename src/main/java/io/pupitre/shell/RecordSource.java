package io.pupitre.shell;

import io.pupitre.ui.Glyph;
import java.util.List;
import java.util.Locale;

/**
 * A kind of record that the command palette finds by name. A module has a bean for each of its kinds; the palette asks
 * those of the sections that the person may open in the area of the tab, in the order of the rail.
 */
public interface RecordSource {

    /** Where such records are at home. */
    Section section();

    /** The translation key of what they are called, in the plural. */
    String kindKey();

    /** The first few that match, the best first; none for a person who may not read such records. */
    List<Match> find(Query query);

    /**
     * What is looked for.
     *
     * @param text as typed, of whatever length
     * @param workspace what stands for the tab's workspace in addresses; empty on an agency's pages
     */
    record Query(String text, String workspace, Locale language) {}

    /**
     * A record in the palette.
     *
     * @param hint what tells it from another of the same name; may be empty
     * @param address of a page in the same area, without a leading slash
     */
    record Match(String label, String hint, Glyph glyph, String address) {}
}
