package se.lsk.examples.systems;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.lsk.core.facts.Facts;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.reporting.exchange.FactsReader;
import se.lsk.reporting.exchange.ProfileReader;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

/**
 * The four management systems, each a JSON object beside this class with a page that tells where every value stands in its document. What the
 * document doesn't tell is not there.
 */
public enum TranscribedSystem {
    /** A municipality's guideline for SoL, LSS and HSL. It has neither date nor name. */
    GUIDELINE(
            "guideline-000",
            "En kommuns riktlinje",
            "en kommuns riktlinje för systematiskt kvalitetsarbete, utan namn och datum"),
    /** The work of one year, as a quality report tells it. */
    HERRLJUNGA("herrljunga-2020", "Herrljunga 2020", "Herrljunga kommuns kvalitetsberättelse för 2020"),
    /** A management system ordered by the chapters of SOSFS 2011:9, with a responsibility matrix. */
    ORNSKOLDSVIK(
            "ornskoldsvik-2013",
            "Örnsköldsvik 2013",
            "Örnsköldsviks kommun, välfärdsförvaltningens ledningssystem, fastställt i juni 2013"),
    /** A management system under the predecessor, SOSFS 2006:11. */
    STOCKHOLM(
            "stockholm-2006-11",
            "En stadsdel i Stockholm",
            "kvalitets- och ledningssystemet för en stadsdels avdelning för stöd och service, enligt SOSFS 2006:11");

    private final String id;
    private final String title;
    private final String source;

    TranscribedSystem(String id, String title, String source) {
        this.id = id;
        this.title = title;
        this.source = source;
    }

    /** {@return the name of its files, and the reference of its facts} */
    public String id() {
        return id;
    }

    /** {@return a few words for it, in Swedish} */
    public String title() {
        return title;
    }

    /** {@return the document that it was transcribed from, in Swedish} */
    public String source() {
        return source;
    }

    /** {@return the object as it is stored} */
    String json() {
        return stored(id + ".json").orElseThrow(() -> new IllegalStateException("resource missing: " + id));
    }

    private static Optional<String> stored(String file) {
        try (InputStream in = TranscribedSystem.class.getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rulebook to review it with: the national one, under the profile of its own guideline where there is one.
     *
     * @return the rulebook
     * @throws IllegalStateException if the profile is broken, with every problem
     */
    public Rulebook rulebook() {
        return stored("/se/lsk/examples/profiles/" + id + ".json")
                .map(profile -> ProfileReader.parseRulebook(profile, NationalRulebook::under)
                        .fold(valid -> valid, problems -> {
                            throw new IllegalStateException("the profile of " + id + " is broken: " + problems);
                        }))
                .orElseGet(NationalRulebook::rulebook);
    }

    /**
     * The system as facts.
     *
     * @return the facts
     * @throws IllegalStateException if the file is broken, with every problem
     */
    public ManagementSystem facts() {
        Facts facts = FactsReader.parse(json()).fold(valid -> valid, problems -> {
            throw new IllegalStateException("the example " + id + " is broken: " + problems);
        });
        return (ManagementSystem) facts;
    }
}
