package io.pupitre.audit;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * How the log names what the records of one type refer to by its id alone: as it was called when the change was made. An id
 * says nothing to people, and what it stands for may be called otherwise later, or be gone.
 *
 * <p>It is asked while Hibernate writes, in the transaction and scope of who makes the change, and reads by plain SQL.
 */
public interface LoggedReferences {

    /** The type of the records, as the log names it: {@code integration}. */
    String subjectType();

    /**
     * The log's field for each property that holds an id. Several properties may share a field if no more than one of them
     * holds an id at a time.
     */
    Map<String, String> fields();

    /**
     * What a record that is referred to is called now; empty when there is none.
     *
     * @param property one of those of {@link #fields}
     */
    String name(String property, UUID id);

    /**
     * What the log calls the record itself, with the change made; before it went, when it is deleted.
     *
     * @param own its name as far as it has one of itself, else empty
     * @param named the name of what it refers to, by the log's field; empty for nothing
     */
    default String title(String own, UnaryOperator<String> named) {
        return own;
    }
}
