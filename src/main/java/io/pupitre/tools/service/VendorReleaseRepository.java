package io.pupitre.tools.service;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VendorReleaseRepository extends Repository<VendorRelease, UUID> {

    VendorRelease save(VendorRelease release);

    void flush();

    void delete(VendorRelease release);

    Optional<VendorRelease> findById(UUID id);

    /** What was announced last comes first. */
    List<VendorRelease> findByToolIdOrderByAnnouncedOnDescIdDesc(UUID toolId);

    /** Of all tools those that are to be assessed or answered. */
    @Query("""
            select r from VendorRelease r
             where r.impact is null
                or (r.impact <> io.pupitre.tools.service.ReleaseImpact.NONE and r.respondedOn is null)""")
    List<VendorRelease> findUnanswered();

    /** Holds it until the transaction ends. */
    @Modifying
    @Query("update VendorRelease r set r.note = r.note where r.id = :id")
    int hold(UUID id);
}
