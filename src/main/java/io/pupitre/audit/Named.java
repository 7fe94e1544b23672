package io.pupitre.audit;

/** Something that the log calls by a name, as it stood when it was changed. */
public interface Named {

    String name();
}
