package io.pupitre.agency;

/** What else is said in terms of the client's own currency, so that it can't be another meanwhile. */
public interface CurrencyHold {

    /** Whether something of the current workspace would say another thing if the client counted in another currency. */
    boolean holdsCurrency();
}
