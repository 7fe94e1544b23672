package io.pupitre.tools.gap;

import java.util.List;

/** What most marketing teams that sell to companies need, to begin with; each client decides for itself. */
public final class UsualCapabilities {

    /** Their keys. */
    public static final List<String> KEYS = List.of(
            "search_ads",
            "social_ads",
            "seo",
            "cms",
            "landing_pages",
            "dam",
            "design",
            "marketing_automation",
            "emailing",
            "social_management",
            "surveys",
            "crm",
            "web_analytics",
            "tag_management",
            "attribution",
            "data_quality",
            "bi",
            "consent",
            "project_management");

    private UsualCapabilities() {}
}
