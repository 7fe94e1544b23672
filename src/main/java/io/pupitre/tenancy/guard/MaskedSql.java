package io.pupitre.tenancy.guard;

import java.util.Locale;
import java.util.Set;

/**
 * A statement's text in a form that the parser cannot read otherwise than MySQL does.
 *
 * <p>The parser knows many dialects and leans towards accepting; MySQL and it part ways on comments, quotes, {@code ||}
 * and much else, and each difference is a way to smuggle. So the text is read here first by MySQL's lexical rules:
 * comments go, each literal becomes the same harmless one, each {@code ?} is numbered, each word that isn't part of the SQL
 * we know is quoted as a name, and every character that the two could understand differently is refused.
 *
 * @param text what to parse
 * @param parameters how many {@code ?} there are
 * @param selects how many times the word SELECT occurs: as many query blocks must be found, or one was overlooked
 */
record MaskedSql(String text, int parameters, int selects) {

    /** Words that no statement of ours needs, and that would lead around the analysis. */
    private static final Set<String> REFUSED_WORDS =
            Set.of("xor", "table", "handler", "outfile", "dumpfile", "procedure", "call");

    /** The words that make up our SQL. */
    private static final Set<String> SYNTAX = Set.of("""
            select distinct all from dual where and or not in is null like escape between exists any some case when then else end
            as on join inner left right outer cross straight_join natural lateral using group by with rollup having window
            over partition rows range unbounded preceding following current row order asc desc limit offset union recursive
            for share of skip locked nowait lock insert ignore into values duplicate key update set delete quick default
            use force index true false unknown regexp rlike div mod binary collate interval separator
            both leading trailing boolean mode member""".split("\\s+"));

    /** Words that are types in CAST or before a literal, and may be names elsewhere. */
    private static final Set<String> TYPES = Set.of(
            "char", "signed", "unsigned", "decimal", "double", "date", "time", "datetime", "timestamp", "year", "json");

    /** Words that are units in intervals and EXTRACT, and may be names elsewhere. */
    private static final Set<String> UNITS =
            Set.of("microsecond", "second", "minute", "hour", "day", "week", "month", "quarter", "year");

    private static final String PLAIN_PUNCTUATION = "(),.=<>!+-*/%";

    static MaskedSql of(String sql) {
        return new Reader(sql).read();
    }

    private static final class Reader {

        private final String sql;
        private final StringBuilder out;
        private int at;
        private int parameters;
        private int selects;
        private boolean ended;
        private String last = " ";
        private String beforeLast = " ";

        Reader(String sql) {
            this.sql = sql;
            this.out = new StringBuilder(sql.length() + 16);
        }

        MaskedSql read() {
            while (at < sql.length()) {
                char c = sql.charAt(at);
                if (isSpace(c)) {
                    out.append(' ');
                    at++;
                } else if (c == '/' && peek(1) == '*') {
                    skipBlockComment();
                } else if (c == '-' && peek(1) == '-') {
                    skipLineComment();
                } else if (ended) {
                    throw new Refusal("several statements in one");
                } else if (isWordStart(c) || isDigit(c)) {
                    word();
                } else if (c == '\'') {
                    literal();
                } else if (c == '`') {
                    quotedName();
                } else if (c == '?') {
                    parameter();
                } else if (c == ';') {
                    ended = true;
                    at++;
                } else if (PLAIN_PUNCTUATION.indexOf(c) >= 0) {
                    emit(String.valueOf(c), String.valueOf(c));
                    at++;
                } else {
                    throw new Refusal("a character that is not needed in SQL here: " + c);
                }
            }
            return new MaskedSql(out.toString(), parameters, selects);
        }

        private void skipBlockComment() {
            char kind = peek(2);
            if (kind == '!' || (kind == 'M' && peek(3) == '!')) {
                throw new Refusal("an executable comment");
            }
            int end = sql.indexOf("*/", at + 2);
            if (end < 0) {
                throw new Refusal("an open comment");
            }
            out.append(' ');
            at = end + 2;
        }

        private void skipLineComment() {
            // Without the space MySQL reads two minus signs, others a comment.
            if (at + 2 < sql.length() && !isSpace(peek(2))) {
                throw new Refusal("an ambiguous --");
            }
            int end = sql.indexOf('\n', at);
            out.append(' ');
            at = end < 0 ? sql.length() : end;
        }

        private void word() {
            int start = at;
            while (at < sql.length() && isWordPart(sql.charAt(at))) {
                at++;
            }
            String word = sql.substring(start, at).toLowerCase(Locale.ROOT);
            if (isDigit(word.charAt(0))) {
                // "1and" is a name to MySQL and two words to the parser.
                if (!word.matches("[0-9]+|0x[0-9a-f]+") || (peek(0) == '.' && isWordStart(peek(1)))) {
                    throw new Refusal("an ambiguous number");
                }
                emit(word, word);
            } else if (isName(word)) {
                emit(word, '`' + word + '`');
            } else if (REFUSED_WORDS.contains(word)) {
                throw new Refusal("the word " + word);
            } else if (word.equals("columns") && last.equals("'s'")) {
                skipColumnsOfJsonTable();
            } else {
                selects += word.equals("select") ? 1 : 0;
                emit(word, word);
                if (word.equals("interval")) {
                    interval();
                }
            }
        }

        /** Whether a word is a name here, so that the parser must not make anything else of it. */
        private boolean isName(String word) {
            if (last.equals(".")
                    || last.equals("into")
                    || last.equals("recursive")
                    || (last.equals("with") && !word.equals("recursive") && !word.equals("rollup"))) {
                return true;
            }
            char next = nextVisible();
            if (SYNTAX.contains(word) || REFUSED_WORDS.contains(word) || next == '(') {
                return false;
            }
            boolean type = TYPES.contains(word) && (last.equals("as") || next == '\'');
            boolean unit = UNITS.contains(word)
                    && (isDigit(last.charAt(0))
                            || last.equals(")")
                            || (last.equals("(") && beforeLast.equals("extract")));
            return !type && !unit;
        }

        private char nextVisible() {
            int ahead = 0;
            while (isSpace(peek(ahead))) {
                ahead++;
            }
            return peek(ahead);
        }

        private void emit(String token, String text) {
            out.append(text);
            beforeLast = last;
            last = token;
        }

        /** The parser reads on behind an interval that is a parameter, as if the rest of the condition belonged to it. */
        private void interval() {
            while (isSpace(peek(0))) {
                at++;
            }
            if (peek(0) == '?' && !isWordPart(peek(1))) {
                parameters++;
                at++;
                out.append(' ');
                emit("1", "1");
            } else {
                out.append(' ');
            }
        }

        /**
         * The parser doesn't know the last part of {@code json_table(document, 'path' columns (…))}. It is nothing but
         * names, types and paths, and a literal before this word occurs nowhere else.
         */
        private void skipColumnsOfJsonTable() {
            int depth = 0;
            do {
                char c = peek(0);
                if (c == '(') {
                    depth++;
                    at++;
                } else if (c == ')') {
                    depth--;
                    at++;
                } else if (c == '\'') {
                    skipLiteral();
                } else if (isSpace(c) || (depth > 0 && (isWordPart(c) || c == ','))) {
                    at++;
                } else {
                    throw new Refusal("a json_table that is not understood");
                }
            } while (depth > 0 || peek(-1) != ')');
        }

        private void literal() {
            if (isWordPart(peek(-1))) {
                throw new Refusal("a literal with a prefix");
            }
            skipLiteral();
            emit("'s'", "'s'");
        }

        /** Leaves {@link #at} behind a literal that ends there whether or not backslash is an escape character. */
        private void skipLiteral() {
            at++;
            while (true) {
                char c = peek(0);
                if (c == 0 || (c == '\\' && (peek(1) == '\'' || peek(1) == 0))) {
                    throw new Refusal("a literal whose end is unclear");
                }
                if (c == '\\') {
                    at += 2;
                } else if (c == '\'' && peek(1) == '\'') {
                    at += 2;
                } else if (c == '\'') {
                    at++;
                    return;
                } else {
                    at++;
                }
            }
        }

        private void quotedName() {
            int end = sql.indexOf('`', at + 1);
            String name = end < 0 ? "" : sql.substring(at + 1, end);
            if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
                throw new Refusal("an unusual quoted name");
            }
            emit(name, '`' + name + '`');
            at = end + 1;
        }

        private void parameter() {
            if (isWordPart(peek(-1)) || isWordPart(peek(1))) {
                throw new Refusal("a parameter that touches a word");
            }
            parameters++;
            emit("?", "?" + parameters);
            at++;
        }

        private char peek(int ahead) {
            int index = at + ahead;
            return index >= 0 && index < sql.length() ? sql.charAt(index) : 0;
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\n' || c == '\t' || c == '\r';
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private static boolean isWordStart(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        }

        private static boolean isWordPart(char c) {
            return isWordStart(c) || isDigit(c);
        }
    }
}
