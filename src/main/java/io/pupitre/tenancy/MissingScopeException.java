package io.pupitre.tenancy;

/** Work that touches tenant data was attempted without a scope. A defect of the caller, never of the person. */
public final class MissingScopeException extends IllegalStateException {

    public MissingScopeException(String message) {
        super(message);
    }
}
