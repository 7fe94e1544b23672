package io.pupitre.tools;

/** A file has more than {@link ToolFile#MAX_ROWS} rows. */
public final class TooManyRowsException extends RuntimeException {}
