package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.DefinitionId;
import io.pupitre.scorecard.ImportId;
import io.pupitre.scorecard.KpiId;
import java.time.YearMonth;
import java.util.Currency;

/** Addresses of the pages on a client's scorecards, without a leading slash. */
public final class ScorecardsNavigation {

    static final String SOUGHT = "kpi";
    static final String DUE = "due";

    /** What says in the address of the figures of which currency a rate is to be stated at once. */
    static final String RATE = "rate";

    /** The form of an id in a route. */
    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private ScorecardsNavigation() {}

    /** A KPI of the agency's dictionary. */
    public static String definition(DefinitionId id) {
        return "agency/kpis/" + id.value();
    }

    /** The latest month. */
    public static String latest(String workspace) {
        return "c/" + workspace + "/scorecards";
    }

    public static String month(String workspace, YearMonth month) {
        return latest(workspace) + "/" + month;
    }

    /** The inputs, and the files that they came from. */
    public static String figures(String workspace) {
        return latest(workspace) + "/figures";
    }

    /** Where the rate of a currency is stated. */
    public static String rate(String workspace, Currency currency) {
        return figures(workspace) + "?" + RATE + "=" + currency.getCurrencyCode();
    }

    /** Where figures are typed by hand. */
    public static String entry(String workspace) {
        return figures(workspace) + "/entry";
    }

    /** The import of a file that is yet to be chosen. */
    public static String fileImport(String workspace) {
        return latest(workspace) + "/import";
    }

    /** An import at the step that it has come to. */
    public static String fileImport(String workspace, ImportId id) {
        return fileImport(workspace) + "/" + id.value();
    }

    /** By when the months are to be published. */
    public static String schedule(String workspace) {
        return latest(workspace) + "/schedule";
    }

    /** The way to a month that is to be published: to what is missing when it has no figures yet. */
    public static String due(String workspace, YearMonth month) {
        return schedule(workspace) + "?" + DUE + "=" + month;
    }

    public static String kpis(String workspace) {
        return latest(workspace) + "/kpis";
    }

    /** The list of KPIs with one of them pointed out. */
    public static String kpi(String workspace, KpiId id) {
        return kpis(workspace) + "?" + SOUGHT + "=" + id.value();
    }
}
