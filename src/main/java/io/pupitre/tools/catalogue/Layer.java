package io.pupitre.tools.catalogue;

/** A stack map's layers, from what the public meets first down to what carries the rest. */
public enum Layer {
    /** Being found and known: advertising, search, partners, press. */
    ACQUISITION,
    /** What visitors see: sites, contents, media, events. */
    EXPERIENCE,
    /** What is said to people who are known: campaigns, conversations, social media, loyalty. */
    RELATIONSHIP,
    /** Customer relations, selling, commerce. */
    SALES,
    /** Measurement, customer data, platforms, compliance. */
    DATA,
    /** What the team works with: projects, documents, finance, infrastructure. */
    MANAGEMENT
}
