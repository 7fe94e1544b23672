package io.pupitre.tools.catalogue;

import java.util.regex.Pattern;

/**
 * A name as it is looked up: folded, and without the blanks, which people set as they like (Power BI, PowerBI).
 *
 * @see Folded
 */
record Spelled(String letters) {

    /** What some write behind the name of a company. */
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "( (inc|llc|ltd|limited|plc|corp|corporation|gmbh|ag|se|sa|sas|sasu|sarl|bv|group|groupe|france|ireland))+$");

    static Spelled of(String name) {
        return new Spelled(Folded.of(name).text().replace(" ", ""));
    }

    static Spelled ofCompany(String name) {
        return of(LEGAL_FORM.matcher(Folded.of(name).text()).replaceFirst(""));
    }

    Spelled then(Spelled rest) {
        return new Spelled(letters + rest.letters);
    }
}
