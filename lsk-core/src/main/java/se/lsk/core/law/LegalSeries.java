package se.lsk.core.law;

import java.util.regex.Pattern;

/** The series in which a legal source is numbered (<i>författningssamling</i> and its like). */
@LegalTerm(sv = "författningssamling")
public enum LegalSeries {
    /** Svensk författningssamling: acts and ordinances, {@code 2025:400}. */
    SFS("SFS", "[1-9]\\d{3}:[1-9]\\d{0,3}"),
    /** Socialstyrelsens författningssamling: regulations and general advice until 2015, {@code 2011:9}. */
    SOSFS("SOSFS", "[1-9]\\d{3}:[1-9]\\d{0,3}"),
    /** The common series of the health and welfare authorities, {@code 2017:41}. */
    HSLF_FS("HSLF-FS", "[1-9]\\d{3}:[1-9]\\d{0,3}"),
    /** Decisions of the Parliamentary Ombudsman (<i>Justitieombudsmannen</i>), by case number and year, {@code 2565-2016}. */
    JO("JO", "[1-9]\\d{0,5}-[1-9]\\d{3}"),
    /** A municipality's own document, by a name in capitals and a year, {@code HERRLJUNGA-2020}. */
    MUNICIPAL("KOMMUN", "[A-Z]{2,40}-[1-9]\\d{3}");

    private final String label;
    private final Pattern form;

    LegalSeries(String label, String form) {
        this.label = label;
        this.form = Pattern.compile(form);
    }

    /** {@return the label that stands before the number: {@code HSLF-FS}} */
    public String label() {
        return label;
    }

    boolean numbers(String number) {
        return form.matcher(number).matches();
    }
}
