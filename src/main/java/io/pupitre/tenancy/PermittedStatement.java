package io.pupitre.tenancy;

import java.util.regex.Pattern;

/**
 * One exact statement that may run whatever the scope, also without any: how a scope is found before there is one.
 *
 * <p>Such a statement is not analysed, so it must be safe by itself.
 *
 * @param sql its text; spaces and line breaks may differ when it is run
 * @param reason why it can't be held to a scope
 */
public record PermittedStatement(String sql, String reason) {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SPACE_MATTERS = Pattern.compile("--|#|/\\*|['\"`]");

    public PermittedStatement {
        if (SPACE_MATTERS.matcher(sql).find()) {
            // With these in it, two texts that differ only in space may still mean different things.
            throw new IllegalArgumentException("A permitted statement has no comments, literals or quotes: " + sql);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A permitted statement says why: " + sql);
        }
        sql = normalise(sql);
    }

    /** Whether the text is this statement. */
    public boolean matches(String other) {
        return !SPACE_MATTERS.matcher(other).find() && sql.equals(normalise(other));
    }

    private static String normalise(String sql) {
        return SPACE.matcher(sql.strip()).replaceAll(" ");
    }
}
