package io.pupitre.templates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TemplateVersionRows extends Repository<TemplateVersion, UUID> {

    TemplateVersion save(TemplateVersion version);

    List<TemplateVersion> findByTemplateOrderByNumberDesc(UUID template);

    Optional<TemplateVersion> findByTemplateAndNumber(UUID template, int number);
}
