package io.pupitre.agency;

import io.pupitre.tenancy.AlsoAtRest;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForWorkspaceAdmins;
import io.pupitre.tenancy.NotFoundException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the agency's admins say of the current workspace. */
@Service
@ForWorkspaceAdmins
@Transactional
public class WorkspaceSettings {

    private final ClientWorkspaces workspaces;
    private final CachedMemberships register;
    private final List<CurrencyHold> holds;

    WorkspaceSettings(ClientWorkspaces workspaces, CachedMemberships register, List<CurrencyHold> holds) {
        this.workspaces = workspaces;
        this.register = register;
        this.holds = holds;
    }

    @Transactional(readOnly = true)
    public WorkspaceRecord get() {
        return workspaces
                .findById(CurrentScope.workspace().workspace().value())
                .orElseThrow(NotFoundException::new)
                .record();
    }

    /**
     * Changes what the workspace is called and how it counts.
     *
     * @param base the workspace as the person read it
     * @throws StaleSettingsException when somebody else changed it since
     * @throws HeldCurrencyException when the currency is another and something is stated in the present one
     */
    public void change(WorkspaceRecord base, WorkspaceDetails changed) {
        ClientWorkspace workspace = toChange();
        if (workspace.version() != base.version()) {
            throw new StaleSettingsException();
        }
        if (!changed.currency().equals(workspace.record().details().currency())
                && holds.stream().anyMatch(CurrencyHold::holdsCurrency)) {
            throw new HeldCurrencyException();
        }
        workspace.describe(changed);
    }

    /**
     * Suspends or archives the client, or puts it to work again. At rest everything is read and nothing written; a suspended
     * client's own people are shut out, an archived one's go on reading what was published.
     */
    @AlsoAtRest
    public void become(WorkspaceStatus status) {
        toChange().become(status);
        register.forgetAfterCommit();
    }

    private ClientWorkspace toChange() {
        return workspaces
                .findToChange(CurrentScope.workspace().workspace().value())
                .orElseThrow(NotFoundException::new);
    }
}
