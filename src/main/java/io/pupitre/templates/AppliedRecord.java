package io.pupitre.templates;

/**
 * A client's copy as it was read: a change says which one it started from.
 *
 * @param version how often the copy was changed
 * @param base the content of the version that was adopted, from which a merge starts
 * @param content the client's own
 */
public record AppliedRecord(AppliedLine line, long version, TemplateContent base, TemplateContent content) {

    public AppliedTemplateId id() {
        return line.id();
    }
}
