package io.pupitre.csv;

/** The kinds of files that tables are written as. */
public enum TableKind {
    CSV(".csv", "text/csv;charset=utf-8"),
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    TableKind(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of the names of its files, with the point. */
    public String ending() {
        return ending;
    }

    /** What HTTP calls it. */
    public String mediaType() {
        return mediaType;
    }
}
