package io.pupitre.badinput;

import io.pupitre.tenancy.Scope;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A call with an argument in which every text, number and date is tried.
 *
 * @param item as the inventory names it: {@code Tools.add}
 * @param good makes an argument that is accepted; called for each attempt
 * @param act makes the call and answers what is stored then, in which each accepted text must be found; {@link #NOTHING} for
 *     a call that stores nothing
 */
record InputCase<A>(String item, Scope scope, Supplier<A> good, Function<A, Object> act) {

    static final Object NOTHING = new Object();

    @SuppressWarnings("unchecked")
    Object call(Object argument) {
        return act.apply((A) argument);
    }
}
