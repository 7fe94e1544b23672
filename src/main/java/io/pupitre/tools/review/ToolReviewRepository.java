package io.pupitre.tools.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ToolReviewRepository extends Repository<ToolReview, UUID> {

    ToolReview save(ToolReview review);

    void flush();

    Optional<ToolReview> findById(UUID id);

    List<ToolReview> findByToolIdOrderByDoneOnDescIdDesc(UUID toolId);

    /** Holds it until the transaction ends. */
    @Modifying
    @Query("update ToolReview r set r.reviewer = r.reviewer where r.id = :id")
    int hold(UUID id);
}
