package io.pupitre.cadence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CampaignStepRows extends Repository<CampaignStep, UUID> {

    CampaignStep save(CampaignStep step);

    void delete(CampaignStep step);

    Optional<CampaignStep> findById(UUID id);

    List<CampaignStep> findByCampaignOrderByDaysFromLaunchAscIdAsc(UUID campaign);
}
