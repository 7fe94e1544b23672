package io.pupitre.tools;

/**
 * How many notices of a client's tools in use ask for something.
 *
 * @param near how many are to be given within 120 days, today included
 * @param overdue of how many the last day is over
 */
public record NoticeCount(int near, int overdue) {}
