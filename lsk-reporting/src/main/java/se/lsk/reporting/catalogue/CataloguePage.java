package se.lsk.reporting.catalogue;

/**
 * A page as a file. Immutable and thread-safe.
 *
 * @param fileName its name, to which the other pages link: {@code LVU-7A.md}
 * @param text Markdown (GitHub's), lines that end with a line feed
 */
public record CataloguePage(String fileName, String text) {}
