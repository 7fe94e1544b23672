package io.pupitre.tools;

/** Somebody changed the tools since the preview was made. Nothing was written; a new preview tells what would happen now. */
public final class PreviewOutdatedException extends RuntimeException {}
