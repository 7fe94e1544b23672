package io.pupitre.tenancy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The scope that the running code works in.
 *
 * <p>Looked up at each use, never copied into a field: first what was bound for this call (jobs, REST), else what the
 * current browser tab is pinned to.
 *
 * @see <a href="../../../../../../docs/decisions/0002-tenancy.md">Tenancy</a>
 */
public final class CurrentScope {

    private static final ScopedValue<Scope> BOUND = ScopedValue.newInstance();

    private CurrentScope() {}

    public static Optional<Scope> find() {
        if (BOUND.isBound()) {
            return Optional.of(BOUND.get());
        }
        UI ui = UI.getCurrent();
        return ui == null ? Optional.empty() : Optional.ofNullable(pinOf(ui));
    }

    /** @throws MissingScopeException when there is none */
    public static Scope get() {
        return find().orElseThrow(() -> new MissingScopeException("No scope: tenant data is out of reach"));
    }

    /** @throws MissingScopeException when there is none, or it is not a workspace's */
    public static Scope.Workspace workspace() {
        if (get() instanceof Scope.Workspace workspace) {
            return workspace;
        }
        throw new MissingScopeException("The scope is not that of a workspace");
    }

    /** @throws MissingScopeException when there is none, or it is not an agency's */
    public static Scope.Agency agency() {
        if (get() instanceof Scope.Agency agency) {
            return agency;
        }
        throw new MissingScopeException("The scope is not that of an agency");
    }

    /**
     * Runs {@code work} in {@code scope}; what was in force before is in force again afterwards.
     *
     * @throws IllegalStateException when a transaction of another scope is open: Hibernate fixes the tenant when its session
     *     opens, so a change in the middle would be half obeyed
     */
    public static <T extends @Nullable Object> T call(Scope scope, Callable<T> work) throws Exception {
        refuseInsideForeignTransaction(scope);
        return ScopedValue.where(BOUND, scope).call(work::call);
    }

    /** Like {@link #call} for work that gives nothing back. */
    public static void run(Scope scope, Runnable work) {
        refuseInsideForeignTransaction(scope);
        ScopedValue.where(BOUND, scope).run(work);
    }

    /**
     * Pins a browser tab to a scope for its life.
     *
     * @throws IllegalStateException when the tab is pinned to something else already: another workspace is another tab
     */
    public static void pin(UI ui, Scope scope) {
        Scope present = pinOf(ui);
        if (present != null && !present.equals(scope)) {
            throw new IllegalStateException("This tab is pinned to another scope");
        }
        ComponentUtil.setData(ui, Scope.class, scope);
    }

    /** What the tab is pinned to, if anything yet. */
    public static Optional<Scope> pinned(UI ui) {
        return Optional.ofNullable(pinOf(ui));
    }

    private static @Nullable Scope pinOf(UI ui) {
        return ComponentUtil.getData(ui, Scope.class);
    }

    private static void refuseInsideForeignTransaction(Scope scope) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !find().map(scope::equals).orElse(false)) {
            throw new IllegalStateException("The scope cannot change inside a transaction");
        }
    }
}
