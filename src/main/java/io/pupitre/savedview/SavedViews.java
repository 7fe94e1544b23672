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
     * @throws NotFoundException when this workspace has no such view for the person
     */
    @Transactional
    public void remove(SavedViewId id) {
        repository.delete(repository
                .findById(id.value())
                .filter(view -> view.isSeenBy(person()))
                .orElseThrow(NotFoundException::new));
    }

    private static PersonId person() {
        return CurrentScope.workspace().person();
    }
}
