package io.pupitre.shell;

import java.util.Map;
import java.util.function.Consumer;

/**
 * The records of a module that an address can name. Asked in the scope of the address before the first HTML of a tab is
 * written, so that it is a 404 when there is nothing: the page itself is made later, when the answer's status is long sent.
 */
public interface AddressedRecords {

    /**
     * For each route parameter what looks its record up. It throws {@link io.pupitre.tenancy.NotFoundException} when there is
     * none; what else it throws is for the page to say.
     */
    Map<String, Consumer<String>> lookups();
}
