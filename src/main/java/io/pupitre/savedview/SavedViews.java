package io.pupitre.savedview;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The views of the current workspace's lists that the person of the scope may use: their own, and those that somebody shared.
 *
 * <p>A view of another workspace, one that somebody else kept for themselves and one that does not exist are the same
 * {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class SavedViews {

    private final SavedViewRepository repository;

    SavedViews(SavedViewRepository repository) {
        this.repository = repository;
    }

    /**
     * By name.
     *
     * @param page which list they narrow, a word of the list's own
     */
    public List<SavedViewRecord> of(String page) {
        PersonId person = person();
        return repository.findByPageOrderByNameAscIdAsc(page).stream()
                .filter(view -> view.isSeenBy(person))
                .map(view -> view.record(person))
                .toList();
    }

    /** Keeps a view. What the person kept under that name, whatever its case and accents, gives way to it. */
    @Transactional
    public SavedViewRecord keep(String page, SavedViewDetails details) {
        PersonId person = person();
        SavedView view = repository
                .findByPageAndKeptByAndName(page, person.value(), details.name())
                .orElseGet(() -> new SavedView(page, person, details));
        view.keep(details);
        return repository.save(view).record(person);
    }

    /**
     * Takes a view out of the menu: one's own, or a shared one, out of everybody's.
     *
     * @return what brings it back
     * @throws NotFoundException when this workspace has no such view for the person
     */
    @Transactional
    public RemovedView remove(SavedViewId id) {
        SavedView view = repository
                .findById(id.value())
                .filter(one -> one.isSeenBy(person()))
                .orElseThrow(NotFoundException::new);
        repository.delete(view);
        return view.removed(CurrentScope.workspace().workspace());
    }

    /**
     * Puts a view back into the menu as it was: who had kept it has it again.
     *
     * @return false when they have kept another one under that name meanwhile, which stays
     * @throws NotFoundException when it was taken out of another workspace
     */
    @Transactional
    public boolean bringBack(RemovedView removed) {
        if (!removed.workspace().equals(CurrentScope.workspace().workspace())) {
            throw new NotFoundException();
        }
        SavedViewDetails details = removed.details();
        if (repository
                .findByPageAndKeptByAndName(removed.page(), removed.keptBy().value(), details.name())
                .isPresent()) {
            return false;
        }
        repository.save(new SavedView(removed.page(), removed.keptBy(), details));
        return true;
    }

    private static PersonId person() {
        return CurrentScope.workspace().person();
    }
}
