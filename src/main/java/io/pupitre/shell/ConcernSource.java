package io.pupitre.shell;

import java.util.List;

/**
 * What a module has to say on the agency's screen one. Asked in the scope of the agency each time the page opens; a source
 * reads by one statement over the clients of the person, however many they are.
 */
public interface ConcernSource {

    /** Of the active clients that the person may look at, in no order. */
    List<Concern> concerns();
}
