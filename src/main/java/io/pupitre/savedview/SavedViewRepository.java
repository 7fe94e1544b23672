package io.pupitre.savedview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SavedViewRepository extends Repository<SavedView, UUID> {

    SavedView save(SavedView view);

    void delete(SavedView view);

    Optional<SavedView> findById(UUID id);

    List<SavedView> findByPageOrderByNameAscIdAsc(String page);

    Optional<SavedView> findByPageAndKeptByAndName(String page, UUID keptBy, String name);
}
